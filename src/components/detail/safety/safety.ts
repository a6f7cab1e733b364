import { html, nothing } from 'lit';

import { CHECKED } from '../../../content/overview.js';
import { detail } from '../../../content/words/en/detail/index.js';
import { result } from '../../../content/words/en/result/index.js';
import { places } from '../../../content/words/en/result/regions.js';
import type { EffectWords, RegionWords, Statement } from '../../../content/words/shapes.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { controlStyles } from '../../../styles/controls.js';
import { hasFigure } from '../../shared/explain.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { heading } from '../../shared/heading.js';
import { CHECK, HOME, icon, type IconPath, INFO, WARN, X } from '../../shared/icons.js';
import { inScope, scopesOf } from '../../shared/place.js';
import { regionOf } from '../../shared/region.js';
import { citationStyles, cites } from '../citations.js';
import { detailStyles } from '../detail.styles.js';
import { safetyStyles } from './safety.styles.js';
import { timeAxis, timeBand, timeScaleStyles } from './time-scale.js';

/**
 * "Is it safe?": benefits and risks in one form, side effects and how long they last, serious harms, when to get help,
 * who should do it, home kits, and the rules of the place. Stands in every verdict.
 *
 * @tag tx-safety
 */
export class Safety extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, citationStyles, detailStyles, timeScaleStyles, safetyStyles];

  private say({ language }: Explorer, { text, sources }: Statement) {
    const { explain } = language.words('detail', detail);
    return html`${text}${cites(sources, explain.citations, hasFigure(text))}`;
  }

  /** Benefits and risks are both told by this, so that neither looks weightier. */
  private renderList(explorer: Explorer, title: string, statements: readonly Statement[], sign: IconPath, note = '') {
    return html`<div class="stack">
      ${heading(explorer.headingLevel + 2, title, { class: 'h3' })}
      <ul class="list">
        ${statements.map((statement) => html`<li data-figures>${icon(sign)}<span>${this.say(explorer, statement)}</span></li>`)}
      </ul>
      ${note ? html`<p class="text">${note}</p>` : nothing}
    </div>`;
  }

  private renderNote(kind: string, sign: IconPath, title: string, content: unknown) {
    return html`<div class="note ${kind}" data-figures>${icon(sign)}<div><p><b>${title}</b></p>${content}</div></div>`;
  }

  private renderEffect(explorer: Explorer, effect: EffectWords) {
    const { format, words } = explorer.language;
    const { safety } = words('detail', detail).explain;
    return html`<li data-figures>
      <p class="name"><b>${effect.name}</b> ${effect.who ? html`<span>${effect.who}</span>` : nothing}</p>
      <div class="lasts">
        ${timeBand(effect.days)}
        <p><b>${safety.lasts(effect.lasts)}</b> ${this.say(explorer, effect)}</p>
      </div>
      <p class="rate">
        ${effect.outOf100 === null ? safety.notKnown : safety.people(format.number(effect.outOf100))}
      </p>
    </li>`;
  }

  private renderGroup(explorer: Explorer, title: string, effects: readonly EffectWords[]) {
    if (effects.length === 0) return nothing;
    const { scale } = explorer.language.words('detail', detail).explain.safety;
    return html`
      ${heading(explorer.headingLevel + 3, title, { class: 'group' })}
      ${timeAxis(scale)}
      <ul class="effects">
        ${effects.map((effect) => this.renderEffect(explorer, effect))}
      </ul>`;
  }

  private renderEffects(explorer: Explorer) {
    const { explain: { safety: labels }, safety } = explorer.language.words('detail', detail);
    const effects = inScope(safety.effects, explorer.answers);
    const hasMark = effects.some(({ days }) => days?.half !== undefined);
    return html`<div class="stack" data-figures>
      ${heading(explorer.headingLevel + 2, labels.effects, { class: 'h3' })}
      ${this.renderGroup(explorer, labels.counted, effects.filter(({ outOf100 }) => outOf100 !== null))}
      ${this.renderGroup(explorer, labels.uncounted, effects.filter(({ outOf100 }) => outOf100 === null))}
      <p class="text">${labels.effectsNote} ${labels.scaleNote} ${hasMark ? labels.scaleMark : nothing}</p>
    </div>`;
  }

  /** What the law says comes first where a goal is banned or not approved. */
  private renderStatus(explorer: Explorer, region: RegionWords | undefined) {
    if (!region?.status || !explorer.outcome?.legalStatus) return nothing;
    const { explain } = explorer.language.words('detail', detail);
    return this.renderNote('law', WARN, explain.safety.status(region.name), html`<p>${this.say(explorer, region.status)}</p>`);
  }

  /** The rules of the place; where fat may be injected, what countries that warn of it say, wherever the page stands. */
  private renderRules(explorer: Explorer, region: RegionWords | undefined) {
    const { answers, language: { format, words } } = explorer;
    const { sources, safety } = words('detail', detail).explain;
    const others = scopesOf(answers).has('fat') ? Object.values(words('result', places).regions).filter((place) => place !== region) : [];
    const warnings = others.flatMap(({ status }) => status ?? []);
    if (!region && warnings.length === 0) return nothing;
    return html`<div class="stack">
      <div class="columns">
        ${region ? this.renderList(explorer, safety.status(region.name), region.rules, INFO) : nothing}
        ${warnings.length > 0 ? this.renderList(explorer, safety.fatElsewhere, warnings, INFO) : nothing}
      </div>
      <p class="text">${sources.checked(format.date(CHECKED))} ${safety.rulesChange}</p>
    </div>`;
  }

  private renderMarks(explorer: Explorer) {
    const { explain } = explorer.language.words('detail', detail);
    const { cautions } = explorer.language.words('result', result);
    const { concern, today } = explorer.answers;
    if (concern !== 'hair') {
      return this.renderNote('', INFO, explain.safety.skinTone, html`<p>${this.say(explorer, cautions.skinTone)}</p>`);
    }
    if (!today?.includes('trying')) return nothing;
    return this.renderNote('ask', WARN, explain.safety.tryingHair, html`<p>${this.say(explorer, cautions.tryingHair)}</p>`);
  }

  private renderWho(explorer: Explorer) {
    const { explain, safety } = explorer.language.words('detail', detail);
    return html`
      <div class="columns">
        ${this.renderList(explorer, explain.safety.whoTitle, safety.who, CHECK)}
        ${this.renderList(explorer, explain.safety.walkAway, safety.walkAway, X)}
      </div>
      ${this.renderNote('hold', HOME, explain.safety.homeKits, html`<ul class="dotted">
        ${safety.homeKits.map((statement) => html`<li>${this.say(explorer, statement)}</li>`)}
      </ul>`)}`;
  }

  protected override renderWith(explorer: Explorer) {
    const { answers: { concern, goal }, headingLevel, language, settings } = explorer;
    if (!concern) return nothing;
    const { explain, safety } = language.words('detail', detail);
    const { regions } = language.words('result', places);
    const region = regionOf(settings.region, regions);
    return html`<div class="detail">
      ${this.renderStatus(explorer, region)}
      <div class="columns">
        ${this.renderList(explorer, explain.safety.benefits, safety.benefits[goal ?? `${concern}-unsure`], INFO)}
        ${this.renderList(explorer, explain.safety.risks, safety.serious[concern], INFO)}
      </div>
      <p class="text">${explain.safety.seriousNote}</p>
      ${this.renderMarks(explorer)}
      ${this.renderEffects(explorer)}
      <tx-red-flags exportparts="button" .level=${headingLevel + 2}></tx-red-flags>
      ${this.renderWho(explorer)}
      ${this.renderRules(explorer, region)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-safety': Safety;
  }
}
