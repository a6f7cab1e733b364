import { html, type TemplateResult } from 'lit';

import type { ScreeningWords } from '../../content/words/shapes.js';
import type { Verdict } from '../../model/screening.js';
import { icon, type IconPath, INFO, PAUSE, STETH, TALK, WARN } from '../shared/icons.js';

interface Tone {
  readonly name: 'ok' | 'ask' | 'hold';
  readonly sign: IconPath;
}

/** How each verdict looks. Words carry it; colour and sign repeat them. */
export const TONES: Readonly<Record<Verdict, Tone>> = {
  discuss: { name: 'ok', sign: TALK },
  'ask-first': { name: 'ask', sign: STETH },
  open: { name: 'ask', sign: INFO },
  'not-now': { name: 'hold', sign: PAUSE },
};

const SCALE: readonly Verdict[] = ['discuss', 'ask-first', 'not-now'];

/** The verdict's label: sign, words, colour. */
export function verdictTag(verdict: Verdict, { verdicts }: ScreeningWords): TemplateResult {
  const { name, sign } = TONES[verdict];
  return html`<p class="tag ${name}">${icon(sign)}${verdicts[verdict].label}</p>`;
}

/** Instead of the verdict where the law comes first: no colour that could look like a yes. */
export function legalTag(label: string): TemplateResult {
  return html`<p class="tag">${icon(WARN)}${label}</p>`;
}

/** All three states, so that a visitor sees where they stand. The label above says the same in words. */
export function verdictScale(verdict: Verdict, { verdicts }: ScreeningWords): TemplateResult {
  return html`<p class="scale" aria-hidden="true">${SCALE.map((state, index) => html`
    <span class="${TONES[state].name} ${state === verdict ? 'on' : ''}">${index > 0 ? html`<u></u>` : ''}<i></i>${verdicts[state].label}</span>`)}</p>`;
}
