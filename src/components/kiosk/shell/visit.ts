import { html, type TemplateResult } from 'lit';

import { kiosk } from '../../../content/words/en/kiosk/index.js';
import type { Explorer } from '../../../state/explorer.js';
import type { Step } from '../../../state/visit.js';
import { loadDrawer } from '../../charts/drawing.js';
import { icon, LOCK, X } from '../../shared/icons.js';
import { bringLanguages } from './languages.js';
import { LETTERS } from './look-card.js';

const AHEAD = ['quiz', 'result', 'careful', 'signs', 'detail', 'take'] as const;

/** What the buttons around a step do. */
export interface VisitLinks {
  readonly look: () => void;
  readonly hide: () => void;
  readonly clear: () => void;
}

/** Brings all that a visit may ask for, before the network ends. */
export async function bringAhead({ bring, settings }: Explorer): Promise<void> {
  for (const part of AHEAD) await bring(part);
  await bringLanguages(settings);
  // Where it does not come, a chart says so itself.
  await loadDrawer().catch(() => undefined);
}

function renderStep(step: Step): TemplateResult {
  if (step === 'concern') return html`<tx-kiosk-pick exportparts="heading, button"></tx-kiosk-pick>`;
  return step === 'result' ? html`<tx-kiosk-result></tx-kiosk-result>` : html`<tx-kiosk-quiz></tx-kiosk-quiz>`;
}

/** One step of a visit, or room for what the widget puts in its place while a part is missing, with what is there on each of them. */
export function renderVisit({ step, language }: Explorer, isReplaced: boolean, { look, hide, clear }: VisitLinks): TemplateResult {
  const { screen } = language.words('kiosk', kiosk);
  return html`<div class=${step === 'concern' ? 'visit' : 'visit whole'}>
    <div class="step" ?hidden=${isReplaced}>${renderStep(step)}</div>
    <div class="bar">
      <p>${screen.note}</p>
      <button type="button" class="button s look" part="button" @click=${look}>${icon(LETTERS)}<span>${screen.look.open}</span></button>
      <button type="button" class="button s" part="button" @click=${hide}>${icon(LOCK)}${screen.hide}</button>
      <button type="button" class="button s" part="button" @click=${clear}>${icon(X)}${screen.again}</button>
    </div>
  </div>`;
}
