import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';

import { CHECKED } from '../../content/overview.js';
import type { Basis } from '../../content/provenance.js';
import type { SourceId } from '../../content/sources.js';
import { result } from '../../content/words/en/result/index.js';
import { detail } from '../../content/words/en/detail/index.js';
import type { Explorer } from '../../state/explorer.js';
import { baseStyles } from '../../styles/base.js';
import { basisLabel, basisLabelStyles } from '../shared/basis-label.js';
import { capitalised, citationOf, namedSources, type NamedSource, sourceLink } from './citations.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import { icon, INFO } from '../shared/icons.js';
import { sourcesNoteStyles } from './sources-note.styles.js';

/**
 * "How we know": what figures rest on, the sources with their links, and the day they were checked.
 *
 * @tag tx-sources
 * @slot - More to know about the figures, above the sources.
 */
export class SourcesNote extends ExplorerElement {
  static override styles = [baseStyles, basisLabelStyles, sourcesNoteStyles];

  /** What the figures rest on; each kind is named once. */
  @property({ attribute: false }) basis: readonly Basis[] = [];

  /** Sources in the order they matter; each is listed once. */
  @property({ attribute: false }) sources: readonly SourceId[] = [];

  /** What the note is about, said after "How we know" by screen readers alone. */
  @property() about = '';

  private renderSource({ name, source }: NamedSource, { settings }: Explorer) {
    const isNamed = source.kind !== 'practice' && source.kind !== 'editorial';
    const cited = isNamed ? citationOf(source, settings.medicineNames) : capitalised(name);
    return html`<li lang=${isNamed ? 'en' : nothing}>${sourceLink(source.link, cited)}</li>`;
  }

  protected override renderWith(explorer: Explorer) {
    const { language } = explorer;
    const words = language.words('detail', detail).explain;
    const { basis: labels } = language.words('result', result).labels;
    const sources = namedSources([...new Set(this.sources)], words.citations, true);
    const bases = [...new Set(this.basis)];
    return html`
      <details>
        <summary aria-label=${this.about ? `${words.sources.open}: ${this.about}` : nothing}>
          ${icon(INFO)}<span>${words.sources.open}</span>
        </summary>
        <div class="note">
          ${bases.length === 0 ? nothing : html`
            <p class="bases">${words.sources.restsOn} ${bases.map((basis) => basisLabel(basis, labels))}</p>`}
          <slot></slot>
          ${sources.length === 0 ? nothing : html`
            <ul class="list" aria-label=${words.sources.list}>${sources.map((source) => this.renderSource(source, explorer))}</ul>`}
          <p class="checked">${words.sources.checked(language.format.date(CHECKED))}</p>
        </div>
      </details>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-sources': SourcesNote;
  }
}
