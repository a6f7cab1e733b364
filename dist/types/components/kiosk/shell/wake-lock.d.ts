import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Keeps the screen awake where the browser can. Where it cannot, nothing is said but to the staff. */
export declare class WakeLock implements ReactiveController {
    private lock;
    private isWanted;
    private isAsking;
    /** Whether the page came back since it was asked last: what was asked before may be refused by now. */
    private isDue;
    constructor(host: ReactiveControllerHost);
    /** Whether the screen is kept awake now. */
    get isHeld(): boolean;
    hostConnected(): void;
    hostDisconnected(): void;
    /** The browser takes the lock away from a page that is hidden. */
    private readonly handleVisibility;
    /** One request at a time: a second lock would be held for ever. */
    private ask;
    private askOnce;
    private letGo;
}
