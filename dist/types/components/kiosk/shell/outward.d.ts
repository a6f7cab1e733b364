import type { ReactiveController } from 'lit';
import type { WidgetElement } from '../../../styles/element.js';
/** How an address is read and noted: a number as a number, a page without its scheme. */
export declare function readable(address: string): string;
/** Nothing leads away from a kiosk: an address that is pressed is told instead, for the visitor's own phone. */
export declare class OutwardLinks implements ReactiveController {
    private readonly host;
    private readonly tell;
    constructor(host: WidgetElement, tell: (address: string) => void);
    hostConnected(): void;
    hostDisconnected(): void;
    private readonly handlePress;
}
