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
    private readonly keepPlace;
    /** Two fingers change the size; one that moves sideways leads back to the page before this one. */
    private readonly refuseMove;
    private readonly refuseZoom;
}
