import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** The moment after a screen, or what lies over it, came: no press counts yet. Keys do. */
export declare class Settling implements ReactiveController {
    private readonly host;
    isOn: boolean;
    private timer;
    constructor(host: ReactiveControllerHost & HTMLElement);
    begin(): void;
    /** A screen that left its page in this moment takes presses when it is back. */
    hostConnected(): void;
    hostDisconnected(): void;
    /** A press that does not count takes the keys away from nothing either. */
    private readonly keepFocus;
    private end;
}
