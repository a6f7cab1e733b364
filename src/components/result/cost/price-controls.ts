import { html, nothing, type TemplateResult } from 'lit';

import { listedPrice, priceOfPractitioner, pricesIn } from '../../../config/owner-price.js';
import type { OwnerPrice, PricedArea } from '../../../config/settings.js';
import { quiz } from '../../../content/words/en/quiz.js';
import { result } from '../../../content/words/en/result/index.js';
import { costOf } from '../../../model/cost.js';
import { PRACTITIONERS } from '../../../model/practitioners.js';
import type { GoalPlan } from '../../../model/outcome.js';
import { questionOf } from '../../../model/questions.js';
import type { Explorer } from '../../../state/explorer.js';
import { NO_PRICING, type Pricing } from '../../../state/pricing.js';
import { heading } from '../../shared/heading.js';
import { CHECK, icon } from '../../shared/icons.js';
import { explains } from '../explains.js';
import { moneyIn } from './cost.view.js';

/** Tells the visit what was chosen. The section says once what became of the cost. */
export type SetPricing = (pricing: Partial<Pricing>) => void;

/** One choice among a few, as buttons beside each other. */
interface Choice<V> {
  readonly value: V;
  readonly name: string;
}

/** The areas that the clinic has a price for, with "not sure" for the price that holds otherwise; none where it tells no area apart. */
function areasOf(entry: OwnerPrice, { answers, language, pricing }: Explorer): readonly Choice<PricedArea | 'unsure'>[] {
  const { byArea } = priceOfPractitioner(entry, pricing.practitioner);
  const { options } = language.words('quiz', quiz);
  const names = options.area[answers.concern ?? 'face'];
  const areas = questionOf('area').options(answers) as readonly (PricedArea | 'unsure')[];
  const priced = areas.filter((area) => area === 'unsure' || byArea?.[area]);
  return byArea && priced.length > 1 ? priced.map((value) => ({ value, name: names[value].name })) : [];
}

function segments<V>(label: string, choices: readonly Choice<V>[], chosen: V, onChoose: (value: V) => void): TemplateResult {
  return html`<div>
    <div class="name" aria-hidden="true">${label}</div>
    <div class="segments" role="group" aria-label=${label}>${choices.map(({ value, name }) => html`
      <button type="button" aria-pressed=${value === chosen} @click=${() => onChoose(value)}>${name}</button>`)}
    </div>
  </div>`;
}

/** The areas that the clinic prices apart; nothing where there are none. */
export function areaControl(entry: OwnerPrice, explorer: Explorer, label: string, set: SetPricing) {
  const { answers, pricing } = explorer;
  const choices = areasOf(entry, explorer);
  if (choices.length === 0) return null;
  const nearest = (area: string | null | undefined) => choices.find(({ value }) => value === area)?.value ?? 'unsure';
  const own = nearest(answers.area);
  return segments(label, choices, nearest(pricing.area ?? own), (area) => set({ area: area === own ? null : area }));
}

/** Who treats, where the clinic prices that apart; nothing where it does not. */
export function practitionerControl(
  { byPractitioner }: OwnerPrice, { pricing }: Explorer, words: (typeof result)['plan']['cost']['changes'], set: SetPricing,
) {
  if (!byPractitioner) return null;
  const choices = PRACTITIONERS.filter((who) => byPractitioner[who]).map((who) => ({ value: who, name: words.practitioners[who] }));
  return segments(words.who, [{ value: null, name: words.any }, ...choices], pricing.practitioner, (practitioner) => set({ practitioner }));
}

function sessionsControl({ estimate, paidPlans, cost }: GoalPlan, { language }: Explorer, set: SetPricing) {
  const { low, likely, high } = estimate.sessions;
  if (low === high || !cost) return null;
  const words = language.words('result', result).plan;
  const count = paidPlans.likely.sessions;
  const first = moneyIn(cost.currency, language.format, words).likely(cost.firstYear);
  const handleInput = ({ target }: Event): void => {
    const value = Number((target as HTMLInputElement).value);
    set({ sessions: value === likely ? null : value });
  };
  return html`<div>
    <div class="name"><label for="sessions">${words.cost.changes.sessions}</label><span aria-hidden="true">${count}</span></div>
    <input
      id="sessions" type="range" min=${low} max=${high} step="1" .value=${String(count)} data-share=${(count - low) / (high - low)}
      aria-valuetext=${words.cost.changes.count(count, first)} @input=${handleInput}
    >
  </div>`;
}

/** With top-ups or without; nothing where the plan has none. */
export function topUpsControl({ laterYearVisits }: GoalPlan, { pricing, language }: Explorer, set: SetPricing) {
  if (laterYearVisits.high === 0) return null;
  const { topUps } = language.words('result', result).plan.cost.changes;
  return html`<button
    type="button" class="switch" role="switch" aria-checked=${pricing.hasTopUps} @click=${() => set({ hasTopUps: !pricing.hasTopUps })}
  ><span>${topUps}</span><i></i></button>`;
}

/** "What changes the price": a control where the clinic gave a figure, words for the rest. */
export function priceControls(plan: GoalPlan, explorer: Explorer, set: SetPricing, onReset: () => void): TemplateResult {
  const { language, settings, pricing, headingLevel } = explorer;
  const words = language.words('result', result);
  const { changes } = words.plan.cost;
  const entry = plan.price?.source === 'owner' ? listedPrice(plan.goal, settings) : undefined;
  const area = entry && areaControl(entry, explorer, changes.area, set);
  const who = entry && practitionerControl(entry, explorer, changes, set);
  const sessions = entry && sessionsControl(plan, explorer, set);
  const { items } = changes;
  const rest = [...(area ? [] : [items.area]), ...(who ? [] : [items.who]), ...(sessions ? [] : [items.visits]), items.injected];
  const isOwn = (Object.keys(NO_PRICING) as (keyof Pricing)[]).every((key) => key === 'quote' || pricing[key] === NO_PRICING[key]);
  return html`<div class="panel" data-figures>
    ${heading(headingLevel + 2, plan.price ? changes.title : changes.titleNone, { class: 'h3' })}
    ${area ?? nothing}${who ?? nothing}${sessions ?? nothing}${sessions ? html`<p>${explains(['sessions'], words)}</p>` : nothing}${entry ? (topUpsControl(plan, explorer, set) ?? nothing) : nothing}
    ${entry ? html`<p class="sm mut">${changes.note}</p>` : nothing}
    ${!entry || isOwn ? nothing : html`<button type="button" part="button" class="button s" @click=${onReset}>
      ${changes.reset(plan.estimate.sessions.likely)}</button>`}
    <ul class="signs">${rest.map((item) => html`<li>${icon(CHECK)}<span>${item}</span></li>`)}</ul>
  </div>`;
}

/** The highest amount that a choice of the visitor leads to: the end of the scale. 0 where nothing can be chosen. */
export function highestAmount(plan: GoalPlan, { settings }: Explorer): number {
  const entry = plan.price?.source === 'owner' ? listedPrice(plan.goal, settings) : undefined;
  if (!entry || !plan.price) return 0;
  const tops = pricesIn(entry).map(({ highMinor, lowMinor }) => highMinor ?? lowMinor);
  const { packages: _bought, ...price } = plan.price;
  return costOf(plan.plans, { ...price, highMinor: Math.max(...tops) }).firstYear.high ?? 0;
}
