import { type ReactiveController } from 'lit';
import type { WidgetElement } from '../../../styles/element.js';
/** Dresses the widget's frame as long as its kiosk is there. The first screen would be heavier by these rules. */
export declare class RootLook implements ReactiveController {
    private readonly host;
    private undress;
    constructor(host: WidgetElement);
    hostConnected(): void;
    /** The frame's class is written anew with its scheme. */
    hostUpdated(): void;
    hostDisconnected(): void;
}
