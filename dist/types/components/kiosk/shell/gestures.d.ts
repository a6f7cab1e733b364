import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Keeps the gestures of the system off a kiosk's own surface, and of nothing else on the page. */
export declare class Gestures implements ReactiveController {
    private readonly host;
    constructor(host: ReactiveControllerHost & HTMLElement);
    hostConnected(): void;
    hostDisconnected(): void;
    /** In a field, words are marked to be put right. */
    private readonly refuse;
    private readonly refuseTwoFingers;
    private readonly refuseZoom;
}
