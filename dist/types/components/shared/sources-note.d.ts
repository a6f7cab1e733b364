import type { Basis } from '../../content/provenance.js';
import type { SourceId } from '../../content/sources.js';
import type { Explorer } from '../../state/explorer.js';
import { ExplorerElement } from './explorer-element.js';
/**
 * "How we know": what figures rest on, the sources with their links, and the day they were checked.
 *
 * @tag tx-sources
 * @slot - More to know about the figures, above the sources.
 */
export declare class SourcesNote extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** What the figures rest on; each kind is named once. */
    basis: readonly Basis[];
    /** Sources in the order they matter; each is listed once. */
    sources: readonly SourceId[];
    /** What the note is about, said after "How we know" by screen readers alone. */
    about: string;
    private renderSource;
    protected renderWith(explorer: Explorer): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-sources': SourcesNote;
    }
}
