import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Keeps the gestures of the system off a kiosk's own surface, and of nothing else on the page. */
export declare class Gestures implements ReactiveController {
    private readonly host;
    /** Where the finger came down. */
    private from;
    constructor(host: ReactiveControllerHost & HTMLElement);
    hostConnected(): void;
    hostDisconnected(): void;
    /** In a field, words are marked to be put right. */
    private readonly refuse;
    /** A second finger is refused as it lands: a move of fingers whose own nodes have gone since comes to nobody. */
    private readonly handleStart;
    /** Two fingers change the size; one that moves sideways leads back to the page before this one. */
    private readonly refuseMove;
    private readonly refuseZoom;
}
