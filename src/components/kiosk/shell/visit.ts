import { html, type TemplateResult } from 'lit';

import { kiosk } from '../../../content/words/en/kiosk/index.js';
import type { Explorer } from '../../../state/explorer.js';
import type { Step } from '../../../state/visit.js';
import { icon, LOCK, X } from '../../shared/icons.js';
import { LETTERS } from './look-card.js';

/** Parts brought ahead, so that all goes on where the network ends. */
const AHEAD = ['quiz', 'result', 'careful', 'signs', 'detail', 'take'] as const;

/** What the buttons around a step do. */
export interface VisitLinks {
  readonly look: () => void;
  readonly hide: () => void;
  readonly clear: () => void;
}

export async function bringAhead({ bring }: Explorer): Promise<void> {
  for (const part of AHEAD) await bring(part);
}

function renderStep(step: Step): TemplateResult {
  if (step === 'concern') return html`<tx-kiosk-pick exportparts="heading, button"></tx-kiosk-pick>`;
  return step === 'result' ? html`<tx-kiosk-result></tx-kiosk-result>` : html`<tx-kiosk-quiz></tx-kiosk-quiz>`;
}

/** One step of a visit, with what is there on each of them. */
export function renderVisit({ step, language }: Explorer, { look, hide, clear }: VisitLinks): TemplateResult {
  const { screen } = language.words('kiosk', kiosk);
  return html`<div class=${step === 'concern' ? 'visit' : 'visit whole'}>
    <div class="step">${renderStep(step)}</div>
    <div class="bar">
      <p>${screen.note}</p>
      <button type="button" class="button s look" part="button" @click=${look}>${icon(LETTERS)}<span>${screen.look.open}</span></button>
      <button type="button" class="button s" part="button" @click=${hide}>${icon(LOCK)}${screen.hide}</button>
      <button type="button" class="button s" part="button" @click=${clear}>${icon(X)}${screen.again}</button>
    </div>
  </div>`;
}
