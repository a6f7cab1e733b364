import type { Explorer } from '../../../state/explorer.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/**
 * What a kiosk shows to nobody in particular: three pictures, where one may begin, and in which language. It names no
 * condition, and never stands still in one place.
 *
 * @tag tx-kiosk-attract
 * @fires begin - The visitor begins.
 * @fires look - The visitor wants to read in another size or contrast.
 * @fires staff - The name of the clinic was held.
 */
export declare class KioskAttract extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** Whether holding the clinic's name leads anywhere. */
    hasStaff: boolean;
    /** Which picture stands out. */
    private shown;
    private isPaused;
    private isDim;
    private readonly timers;
    private readonly calm;
    private readonly hold;
    private cameMs;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** The way in, for whoever comes back to this screen. */
    focus(options?: FocusOptions): void;
    private readonly handleCalm;
    private readonly showNext;
    /** Lit pixels that never change would burn in, moved or not. */
    private readonly shift;
    private readonly brighten;
    private readonly handlePause;
    private readonly handleBegin;
    private readonly handleLook;
    private readonly handleLanguage;
    private renderPicture;
    private renderLanguages;
    protected renderWith(explorer: Explorer): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-kiosk-attract': KioskAttract;
    }
}
