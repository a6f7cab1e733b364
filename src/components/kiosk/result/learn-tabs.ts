import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import { PROVENANCE } from '../../../content/provenance.js';
import { detail } from '../../../content/words/en/detail/index.js';
import { kiosk } from '../../../content/words/en/kiosk/index.js';
import { aboutGoals } from '../../../content/words/en/result/goals.js';
import { result } from '../../../content/words/en/result/index.js';
import { places } from '../../../content/words/en/result/regions.js';
import { signs } from '../../../content/words/en/signs.js';
import type { EffectWords, RedFlagWords } from '../../../content/words/shapes.js';
import { concernOf, isEstimateGoal } from '../../../model/answers.js';
import type { Explorer } from '../../../state/explorer.js';
import { skinSection } from '../../detail/how/skin-section.js';
import { questionsOf } from '../../detail/practitioner/practitioner.view.js';
import { rowAnswer } from '../../result/row.view.js';
import { CHECK, HOME, INFO, WARN, X } from '../../shared/icons.js';
import { inScope } from '../../shared/place.js';
import { regionOf } from '../../shared/region.js';
import { canPrint } from './can-print.js';
import { head, line, type Pieces, point, said, sentence } from './said.js';

/** A cut through skin, with what its numbers show. */
function picture({ language }: Explorer, isFat: boolean) {
  const { picture: words } = language.words('detail', detail).explain.how;
  const layers = [words.outer, isFat ? words.inner : words.innerTarget, isFat ? words.underTarget : words.under];
  const numbers = layers.map((_layer, index) => language.format.number(index + 1));
  return html`<figure class="piece">
    <div class="picture">${skinSection(isFat, numbers)}</div>
    <p class="vh">${isFat ? words.fat : words.skin}</p>
    <ol class="layers" aria-label=${words.layers}>${layers.map((layer, index) => html`<li>
      <span class="number" aria-hidden="true">${numbers[index]}</span>${layer}</li>`)}</ol>
  </figure>`;
}

/** What it is, what is injected, whether it works, what else there is, and what a visit feels like. */
export function howTab(explorer: Explorer): Pieces {
  const { answers: { goal }, language, outcome } = explorer;
  if (!goal) return [];
  const { explain, how, works } = language.words('detail', detail);
  const words = language.words('result', result);
  const { goals } = language.words('result', aboutGoals);
  const hasFigures = isEstimateGoal(goal);
  const concern = concernOf(goal);
  const isNotNow = outcome?.screening.verdict === 'not-now';
  const { number } = language.format;
  const marks = hasFigures ? PROVENANCE[goal] : null;
  return [
    picture(explorer, goal === 'body-fat'),
    point(explain.how.injections, said(how.injections[concern], explorer), explorer),
    ...(hasFigures ? [point(explain.how.injected, said(how.injected[goal], explorer), explorer)] : []),
    point(words.rows.works.title, html`${rowAnswer('works', explorer, words)}${hasFigures ? html` ${said(works[goal].reason, explorer)}` : nothing}`, explorer),
    ...(isNotNow ? [] : [point(words.rows.compare.title, rowAnswer('compare', explorer, words), explorer)]),
    point(explain.how.visit, html`${marks ? html`${explain.how.minutes(number(marks.sessionMinutes.low), number(marks.sessionMinutes.typical), number(marks.sessionMinutes.high))} ` : nothing}${said(how.visit[concern], explorer)}`, explorer),
    point(explain.how.mix, said(how.mix, explorer), explorer),
    point(explain.how.collagen, said(how.collagen[concern], explorer), explorer),
    ...(hasFigures ? [point(explain.works.lasting, said(works[goal].lasting, explorer), explorer)] : []),
    sentence(said(goals[goal].about, explorer)),
  ];
}

/** A warning sign: when, what, and what to do. The number stands in words; nothing here can be called. */
function sign({ when, notice, text, urgency }: RedFlagWords, { language, settings: { emergency } }: Explorer) {
  const words = language.words('signs', signs);
  const number = urgency === 'now' && emergency?.isPartial === false ? emergency.number : '';
  return html`<div class="piece wide sign ${urgency}">
    <p><b>${words.urgency[urgency]}${number ? html` <bdi>${number}</bdi>` : nothing}</b> <span class="from">${when}</span> ${notice}</p>
    <p class="mut">${text}</p>
  </div>`;
}

function emergencyWords({ language, settings: { emergency } }: Explorer): string {
  const words = language.words('signs', signs);
  if (!emergency) return words.emergencyUnset;
  return (emergency.isPartial ? words.emergencyPartial : words.emergency)(emergency.number);
}

function effect(one: EffectWords, explorer: Explorer) {
  const { explain: { safety } } = explorer.language.words('detail', detail);
  const rate = one.outOf100 === null ? '' : ` ${safety.people(explorer.language.format.number(one.outOf100))}.`;
  return line(INFO, html`<b>${one.name}</b>${one.who ? html` <span class="from">${one.who}</span>` : nothing}${explorer.language.marks.stop} ${safety.lasts(one.lasts)}${rate} ${said(one, explorer)}`);
}

/** The rules of the place, and what countries that warn of fat injections say where fat may be injected. */
function rules(explorer: Explorer): Pieces {
  const { safety } = explorer.language.words('detail', detail).explain;
  const region = regionOf(explorer.settings.region, explorer.language.words('result', places).regions);
  return region ? [head(safety.status(region.name), explorer), ...region.rules.map((rule) => line(INFO, said(rule, explorer))), sentence(safety.rulesChange)] : [];
}

/** Warning signs first; then benefits and risks in one form, effects, who should do it, home kits and the law. */
export function safetyTab(explorer: Explorer): Pieces {
  const { answers: { concern, goal }, language } = explorer;
  if (!concern) return [];
  const { explain: { safety: labels }, safety } = language.words('detail', detail);
  const card = language.words('signs', signs);
  return [
    head(card.title, explorer),
    html`<p class="piece wide"><b>${emergencyWords(explorer)}</b> ${card.hint.text}</p>`,
    ...inScope(card.flags, explorer.answers).map((flag) => sign(flag, explorer)),
    head(labels.benefits, explorer),
    ...safety.benefits[goal ?? `${concern}-unsure`].map((one) => line(INFO, said(one, explorer))),
    head(labels.risks, explorer),
    ...safety.serious[concern].map((one) => line(INFO, said(one, explorer))),
    sentence(labels.seriousNote),
    head(labels.effects, explorer),
    ...inScope(safety.effects, explorer.answers).map((one) => effect(one, explorer)),
    sentence(labels.effectsNote),
    head(labels.homeKits, explorer),
    ...safety.homeKits.map((one) => line(HOME, said(one, explorer))),
    head(labels.whoTitle, explorer),
    ...safety.who.map((one) => line(CHECK, said(one, explorer))),
    head(labels.walkAway, explorer),
    ...safety.walkAway.map((one) => line(X, said(one, explorer))),
    ...rules(explorer),
    line(WARN, html`<b>${card.keep}</b> ${said(card.keepText, explorer)}`),
  ];
}

/** Questions to take along, to be ticked for the print-out. */
export function questionsTab(explorer: Explorer): Pieces {
  const { notes, send, language } = explorer;
  const { result: words } = language.words('kiosk', kiosk);
  const tick = (event: Event, id: string): void => {
    const others = [...notes.ticks].filter((other) => other !== id);
    send({ type: 'note', notes: { ticks: new Set((event.currentTarget as HTMLInputElement).checked ? [...others, id] : others) } });
  };
  return [
    sentence(canPrint() ? words.tick : words.tickOnly),
    ...questionsOf(explorer).map(({ id, text }) => html`<label class="piece tick">
      <input type="checkbox" .checked=${live(notes.ticks.has(id))} @change=${(event: Event) => tick(event, id)}><span>${text}</span>
    </label>`),
  ];
}
