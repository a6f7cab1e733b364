import { css, html, nothing } from 'lit';

import { detail } from '../../../content/words/en/detail/index.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { controlStyles } from '../../../styles/controls.js';
import { hasFigure } from '../../shared/explain.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { CHECK, icon, INFO } from '../../shared/icons.js';
import { choiceChips, choiceChipsStyles } from '../choice-chips.js';
import { cites } from '../citations.js';
import { detailStyles } from '../detail.styles.js';
import { pointsStyles } from '../points.styles.js';
import { type Check, checksOf, type Reply } from './check.view.js';

const checkStyles = css`
  .note {
    margin-block-start: 10px;
  }
  .note .button {
    padding-inline: 0;
  }
`;

/**
 * The understanding check: three statements to agree with or not, all of them optional. Each reply gets the fact and the
 * way to read more. Nothing is counted.
 *
 * @tag tx-check
 */
export class UnderstandingCheck extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, choiceChipsStyles, detailStyles, pointsStyles, checkStyles];

  private handleReply({ id, fact, fits }: Check, reply: Reply): void {
    const { explorer } = this;
    if (!explorer) return;
    explorer.send({ type: 'note', notes: { checks: { ...explorer.notes.checks, [id]: reply } } });
    explorer.announce(`${this.leadOf(reply, fits, explorer)} ${fact.text}`);
  }

  private leadOf(reply: Reply, fits: Reply, { language }: Explorer): string {
    const { check } = language.words('detail', detail);
    return reply === 'unsure' ? check.unsure : reply === fits ? check.fits : check.differs;
  }

  private renderFact({ reply, fits, fact, section, sectionName }: Check, explorer: Explorer) {
    if (!reply) return nothing;
    const { check, explain } = explorer.language.words('detail', detail);
    return html`<div class="note">
      ${icon(reply === fits ? CHECK : INFO)}
      <div>
        <b>${this.leadOf(reply, fits, explorer)}</b>
        <p data-figures>${fact.text}${cites(fact.sources, explain.citations, hasFigure(fact.text))}</p>
        <p><button type="button" part="button" class="button t" @click=${() => explorer.send({ type: 'go', step: 'result', section })}
        >${check.read(sectionName)}</button></p>
      </div>
    </div>`;
  }

  protected override renderWith(explorer: Explorer) {
    const { check } = explorer.language.words('detail', detail);
    const checks = checksOf(explorer);
    if (checks.length === 0) return nothing;
    return html`<div class="detail">
      <p class="text">${check.hint}</p>
      <ul class="points">${checks.map((one) => html`<li>
        <fieldset>
          <legend><b>${check.quote(one.said)}</b></legend>
          ${choiceChips(one.id, check.replies, one.reply, (reply) => this.handleReply(one, reply))}
        </fieldset>
        ${this.renderFact(one, explorer)}
      </li>`)}</ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-check': UnderstandingCheck;
  }
}
