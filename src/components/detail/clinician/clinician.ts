import { css, html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';

import { detail } from '../../../content/words/en/detail/index.js';
import { result } from '../../../content/words/en/result/index.js';
import { withoutMarks } from '../../../lib/lines.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { controlStyles } from '../../../styles/controls.js';
import type { WidgetElement } from '../../../styles/element.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { heading } from '../../shared/heading.js';
import { COPY, icon } from '../../shared/icons.js';
import { focusAndReveal } from '../../shared/reveal.js';
import { clinicianLines, clinicianText, footLine } from './clinician.view.js';

/**
 * The plan of a link in ten lines, for a clinician: what was answered, what was shown, and what no code holds. In place of
 * the result, with a way to it. Nothing of it is kept or sent.
 *
 * @tag tx-clinician
 * @csspart heading - The heading.
 * @csspart button - Copy, print, and the way to the visitor's view.
 */
export class ClinicianView extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, css`
    .page {
      display: grid;
      gap: calc(var(--_u) * 5);
      padding: calc(var(--_u) * 6) calc(var(--_u) * 4);
    }
    .head,
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_u) * 2) calc(var(--_u) * 4);
      align-items: center;
      justify-content: space-between;
    }
    .row {
      justify-content: start;
    }
    .head > :first-child {
      display: grid;
      flex: 1 1 16em;
      gap: 2px;
    }
    ol {
      margin: 0;
      padding: 0;
      border-block: 1px solid var(--_line);
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 24px 1fr;
      gap: 2px 10px;
      padding-block: 9px;
      font-size: 0.9375em;
    }
    li + li {
      border-block-start: 1px solid var(--_line);
    }
    .no {
      color: var(--_ink-2);
    }
    .text {
      grid-column: 2;
      overflow-wrap: anywhere;
    }
    .missing {
      margin-inline: -8px;
      padding-inline: 8px;
      background: var(--_ask-soft);
    }
    .missing :is(b, .no) {
      color: var(--_ask);
    }
    @container (min-width: 480px) {
      .page {
        padding-inline: calc(var(--_u) * 7);
      }
      li {
        grid-template-columns: 30px 130px 1fr;
      }
      .text {
        grid-column: auto;
      }
    }
  `];

  /** What the last copy came to. */
  @state() private came = '';

  @query('.head [tabindex]') private titleElement!: HTMLElement | null;

  protected override firstUpdated(): void {
    if (this.explorer?.takesFocus && this.titleElement) focusAndReveal(this.titleElement);
  }

  /** To the note that led here, where there is one. */
  private async goBack({ send }: Explorer): Promise<void> {
    const widget = (this.getRootNode() as ShadowRoot).host.getRootNode() as ShadowRoot;
    const note = widget.querySelector<WidgetElement>('tx-link-note');
    send({ type: 'go', step: 'result' });
    await (widget.host as WidgetElement).updateComplete;
    await note?.updateComplete;
    note?.shadowRoot?.querySelector('button')?.focus();
  }

  private async copy(explorer: Explorer): Promise<void> {
    const { clinician } = explorer.language.words('detail', detail);
    try {
      await navigator.clipboard.writeText(`${withoutMarks(clinician.title)}\n${clinicianText(explorer)}`);
      this.came = clinician.copied;
    } catch {
      // No clipboard here, or none for this page: the lines can be marked.
      this.came = clinician.notCopied;
    }
    explorer.announce(this.came);
  }

  protected override renderWith(explorer: Explorer) {
    const { clinician } = explorer.language.words('detail', detail);
    const { keep } = explorer.language.words('result', result);
    const lines = clinicianLines(explorer);
    return html`<div class="page">
      <div class="head">
        <div>
          ${heading(explorer.headingLevel, clinician.title, { class: 'h2', focusable: true })}
          <p class="sm mut">${clinician.lead}</p>
        </div>
        <div class="row">
          <button type="button" part="button" class="button s" @click=${() => this.copy(explorer)}>${icon(COPY)}${clinician.copy}</button>
          <tx-print exportparts="button" .of=${{ title: clinician.title, text: clinicianText(explorer) }} .label=${keep.print}></tx-print>
        </div>
      </div>
      ${this.came ? html`<p class="sm">${this.came}</p>` : nothing}
      <ol>${lines.map(({ name, text }, index) => html`<li class=${index === lines.length - 1 ? 'missing' : ''}>
        <span class="no" aria-hidden="true">${index + 1}</span><b>${name}</b><span class="text">${text}</span>
      </li>`)}</ol>
      <p class="foot xs mut">${footLine(explorer)}</p>
      <div class="row">
        <button type="button" part="button" class="button t" @click=${() => this.goBack(explorer)}>${clinician.asVisitor}</button>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-clinician': ClinicianView;
  }
}
