import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** The one polite live region of a widget. It stands from the first render, empty, and says one sentence per change. */
export declare class LiveRegion implements ReactiveController {
    private readonly host;
    sentence: string;
    private timer;
    constructor(host: ReactiveControllerHost);
    say(sentence: string): void;
    hostDisconnected(): void;
}
