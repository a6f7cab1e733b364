import type { ReactiveController } from 'lit';
import type { WidgetElement } from '../../../styles/element.js';
/** Tells the step how much of its top end the screen's own buttons take: as wide as they are in this language and size. */
export declare class Corner implements ReactiveController {
    private readonly host;
    private sizes;
    private bar;
    constructor(host: WidgetElement);
    hostConnected(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
    private readonly measure;
}
