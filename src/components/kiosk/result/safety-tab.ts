import { html, nothing } from 'lit';

import { CHECKED } from '../../../content/overview.js';
import { detail } from '../../../content/words/en/detail/index.js';
import { kiosk } from '../../../content/words/en/kiosk/index.js';
import { result } from '../../../content/words/en/result/index.js';
import { places } from '../../../content/words/en/result/regions.js';
import { signs } from '../../../content/words/en/signs.js';
import type { EffectWords, RedFlagWords } from '../../../content/words/shapes.js';
import type { Explorer } from '../../../state/explorer.js';
import { CHECK, CLOCK, HOME, INFO, WARN, X } from '../../shared/icons.js';
import { inScope, scopesOf } from '../../shared/place.js';
import { regionOf } from '../../shared/region.js';
import { head, line, type Pieces, point, said, sentence } from './said.js';

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
  const { stop } = explorer.language.marks;
  const rate = one.outOf100 === null ? `${safety.uncounted}${stop}` : `${safety.people(explorer.language.format.number(one.outOf100))}${stop}`;
  return line(INFO, html`<b>${one.name}</b>${one.who ? html` <span class="from">${one.who}</span>` : nothing}${stop} ${safety.lasts(one.lasts)} ${rate} ${said(one, explorer)}`);
}

/** Dark marks; and what someone who is trying for a baby has to know of the figures for hair. */
function marks(explorer: Explorer): Pieces {
  const { answers: { concern, today }, language } = explorer;
  const { safety } = language.words('detail', detail).explain;
  const { cautions } = language.words('result', result);
  if (concern !== 'hair') return [point(safety.skinTone, said(cautions.skinTone, explorer), explorer)];
  return today?.includes('trying') ? [point(safety.tryingHair, said(cautions.tryingHair, explorer), explorer)] : [];
}

/** Care before, on the day and after. */
function care(explorer: Explorer): Pieces {
  const { answers: { concern = 'face' }, language } = explorer;
  const { afterwards, explain } = language.words('detail', detail);
  const { rows: { afterwards: { title } } } = language.words('result', result);
  return [
    head(title, explorer),
    sentence(explain.afterwards.clinicsDiffer),
    ...afterwards.timeline[concern].map(({ when, title: what, ...statement }) => line(CLOCK, html`<b>${when}${language.marks.stop} ${what}</b> ${said(statement, explorer)}`)),
  ];
}

/** The rules of the place, and what countries that warn of fat injections say where fat may be injected. */
function rules(explorer: Explorer): Pieces {
  const { answers, settings, language: { format, words } } = explorer;
  const { safety, sources } = words('detail', detail).explain;
  const { regions } = words('result', places);
  const region = regionOf(settings.region, regions);
  const others = scopesOf(answers).has('fat') ? Object.values(regions).filter((place) => place !== region) : [];
  const warnings = others.flatMap(({ status }) => status ?? []);
  if (!region && warnings.length === 0) return [];
  return [
    ...(region ? [head(safety.status(region.name), explorer), ...region.rules.map((rule) => line(INFO, said(rule, explorer)))] : []),
    ...(warnings.length > 0 ? [head(safety.fatElsewhere, explorer), ...warnings.map((warning) => line(INFO, said(warning, explorer)))] : []),
    sentence(`${sources.checked(format.date(CHECKED))} ${safety.rulesChange}`),
  ];
}

/** Warning signs first; then benefits and risks in one form, effects, home kits, who should do it, care and the law. */
export function safetyTab(explorer: Explorer): Pieces {
  const { answers: { concern, goal }, language, outcome } = explorer;
  if (!concern) return [];
  const { explain: { safety: labels }, safety } = language.words('detail', detail);
  const card = language.words('signs', signs);
  return [
    head(card.title, explorer),
    html`<p class="piece wide"><b>${emergencyWords(explorer)}</b> ${card.hint.text} ${language.words('kiosk', kiosk).result.desk}</p>`,
    ...inScope(card.flags, explorer.answers).map((flag) => sign(flag, explorer)),
    head(labels.benefits, explorer),
    ...safety.benefits[goal ?? `${concern}-unsure`].map((one) => line(INFO, said(one, explorer))),
    head(labels.risks, explorer),
    ...safety.serious[concern].map((one) => line(INFO, said(one, explorer))),
    sentence(labels.seriousNote),
    ...marks(explorer),
    head(labels.effects, explorer),
    ...inScope(safety.effects, explorer.answers).map((one) => effect(one, explorer)),
    sentence(labels.effectsNote),
    head(labels.homeKits, explorer),
    ...safety.homeKits.map((one) => line(HOME, said(one, explorer))),
    head(labels.whoTitle, explorer),
    ...safety.who.map((one) => line(CHECK, said(one, explorer))),
    head(labels.walkAway, explorer),
    ...safety.walkAway.map((one) => line(X, said(one, explorer))),
    line(WARN, html`<b>${card.keep}</b> ${said(card.keepText, explorer)}`),
    ...(outcome?.screening.verdict === 'not-now' ? [] : care(explorer)),
    ...rules(explorer),
  ];
}
