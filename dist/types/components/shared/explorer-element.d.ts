import { type Explorer } from '../../state/explorer.js';
import { WidgetElement } from '../../styles/element.js';
/**
 * What every part of the widget that reads the visit stands on. A fault in one part is reported to the page's owner and
 * replaced by calm words; the parts beside it go on, and the part itself tries again with the next change.
 */
export declare abstract class ExplorerElement extends WidgetElement {
    static properties: {
        explorer: {
            state: boolean;
        };
    };
    /** The visit as it stands; the root gives a new one after each change. */
    protected explorer: Explorer | undefined;
    private failedWith;
    constructor();
    /** The picture, from a visit that is always there. */
    protected abstract renderWith(explorer: Explorer): unknown;
    protected performUpdate(): void;
    private handleFault;
    protected render(): unknown;
}
