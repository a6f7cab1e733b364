import type { Explorer } from '../../../state/explorer.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/**
 * The first question of a kiosk: face, hair or body.
 *
 * @tag tx-kiosk-pick
 * @csspart button - A concern.
 */
export declare class KioskPick extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** The question takes the focus, so that it is read out. */
    focus(options?: FocusOptions): void;
    private readonly handleChoice;
    protected renderWith({ language, headingLevel }: Explorer): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-kiosk-pick': KioskPick;
    }
}
