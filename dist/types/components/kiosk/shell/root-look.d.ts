import { type ReactiveController } from 'lit';
import type { WidgetElement } from '../../../styles/element.js';
import type { Reading } from './reading.js';
/** Dresses the widget's frame as long as its kiosk is there. The first screen would be heavier by these rules. */
export declare class RootLook implements ReactiveController {
    private readonly host;
    private readonly reading;
    private sheet;
    private undress;
    private shown;
    constructor(host: WidgetElement, reading: () => Reading);
    hostConnected(): void;
    hostUpdate(): void;
    /** The frame's class is written anew with its scheme. */
    hostUpdated(): void;
    hostDisconnected(): void;
}
