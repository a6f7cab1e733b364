import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Keeps the gestures of the system off a kiosk's own surface, and of nothing else on the page. */
export declare class Gestures implements ReactiveController {
    private readonly host;
    /** Where the finger came down. */
    private from;
    /** From the first finger to the last. */
    private touching;
    constructor(host: ReactiveControllerHost & HTMLElement);
    hostConnected(): void;
    hostDisconnected(): void;
    /** In a field, words are marked to be put right. */
    private readonly refuse;
    /**
     * A move comes to the node that the finger came down on, and to nobody else where that has gone since: it is refused there.
     * A second finger is refused as it lands.
     */
    private readonly handleStart;
    private readonly handleEnd;
    /** Nothing here holds a node that a visitor has touched. */
    private letGo;
    /** Two fingers change the size; one that moves sideways leads back to the page before this one. */
    private readonly refuseMove;
    private readonly refuseZoom;
}
