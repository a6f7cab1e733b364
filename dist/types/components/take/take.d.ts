import { nothing, type PropertyValues } from 'lit';
import type { Explorer } from '../../state/explorer.js';
import type { KeepWay } from '../result/keep.view.js';
import { ExplorerElement } from '../shared/explorer-element.js';
/**
 * What a way to keep the result opens. Nothing is sent from here: a text is shown in full first, and the visitor's own
 * programs take it from there.
 *
 * @tag tx-take
 * @csspart button - Copy, share, e-mail.
 */
export declare class Take extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** The way that was chosen. */
    way: KeepWay;
    /** Counts the wishes: what is done at once is done anew for each. */
    request: number;
    /** What the last attempt came to, and the text it was made with. */
    private came;
    private field;
    disconnectedCallback(): void;
    protected updated(changed: PropertyValues): void;
    private print;
    private readonly copy;
    private share;
    private tell;
    private wordsOf;
    private renderText;
    private renderCode;
    private renderEmail;
    private renderShare;
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-take': Take;
    }
}
