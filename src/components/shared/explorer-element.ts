import { ContextConsumer } from '@lit/context';
import { html, nothing } from 'lit';

import { start } from '../../content/words/en/start.js';
import { type Explorer, explorerContext } from '../../state/explorer.js';
import { WidgetElement } from '../../styles/element.js';

const FOUND_LENGTH = 120;

/**
 * What every part of the widget that reads the visit stands on. A fault in one part is reported to the page's owner and
 * replaced by calm words; the parts beside it go on, and the part itself tries again with the next change.
 */
export abstract class ExplorerElement extends WidgetElement {
  static override properties = { explorer: { state: true } };

  /** The visit as it stands; the root gives a new one after each change. */
  protected explorer: Explorer | undefined;

  private failedWith: Explorer | undefined;

  // Not a decorator: the first screen would be heavier by what brings those.
  constructor() {
    super();
    new ContextConsumer(this, {
      context: explorerContext, subscribe: true, callback: (explorer) => { this.explorer = explorer; },
    });
  }

  /** The picture, from a visit that is always there. */
  protected abstract renderWith(explorer: Explorer): unknown;

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.handleFault(error);
    }
  }

  private handleFault(error: unknown): void {
    const { explorer } = this;
    if (!explorer || this.failedWith === explorer) return;
    this.failedWith = explorer;
    explorer.report({
      code: 'TX-RUN-001',
      path: this.localName,
      found: String(error).slice(0, FOUND_LENGTH),
      expected: 'a part of the widget that draws itself',
      fix: 'Report it with this line.',
    });
    this.requestUpdate();
  }

  protected override render(): unknown {
    const { explorer } = this;
    if (!explorer) return nothing;
    if (this.failedWith === explorer) return html`<p>${explorer.language.words('start', start).fault}</p>`;
    return this.renderWith(explorer);
  }
}
