import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Tells when one place was held with a finger or a mouse for so long that it was meant. */
export declare class LongPress implements ReactiveController {
    private readonly held;
    private timer;
    constructor(host: ReactiveControllerHost, held: () => void);
    readonly press: () => void;
    readonly release: () => void;
    hostDisconnected(): void;
}
