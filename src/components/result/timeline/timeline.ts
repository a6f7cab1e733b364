import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';

import { GROUNDS } from '../../../content/grounds.js';
import type { Basis } from '../../../content/provenance-types.js';
import { result } from '../../../content/words/en/result/index.js';
import { knowing } from '../../../content/words/en/know.js';
import type { GoalPlan } from '../../../model/outcome.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { controlStyles } from '../../../styles/controls.js';
import { loadDrawer } from '../../charts/drawing.js';
import { basisLabel, basisLabelStyles } from '../../shared/basis-label.js';
import { type FigureName, known } from '../../shared/explain.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { heading } from '../../shared/heading.js';
import { CAL, icon, INFO } from '../../shared/icons.js';
import { explains } from '../explains.js';
import { sectionStyles } from '../section.styles.js';
import { regimenCards } from './regimens.view.js';
import { timelineStyles } from './timeline.styles.js';
import { type Months, showsRecovery, timelineAnswer, timelineChart } from './timeline.view.js';

/** From here on there is room for two years. */
const ROOM_FOR_24_PX = 600;

/**
 * "When do they happen?": the visits of three plans on one line of time, with a progress check.
 *
 * @tag tx-timeline
 * @csspart heading - The question.
 * @csspart chart - The chart.
 * @csspart button - Add likely dates to a calendar.
 */
export class Timeline extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, basisLabelStyles, sectionStyles, timelineStyles];

  @state() private months: Months = 12;

  @state() private calendar: 'shut' | 'loading' | 'open' | 'failed' = 'shut';

  /** Set by the visitor; until then the room decides. */
  private isChosen = false;
  private sizes: ResizeObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (typeof ResizeObserver === 'undefined') return;
    this.sizes = new ResizeObserver(([entry]) => {
      if (!entry || this.isChosen || entry.contentRect.width === 0) return;
      this.months = entry.contentRect.width >= ROOM_FOR_24_PX ? 24 : 12;
    });
    this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes?.disconnect();
    this.sizes = undefined;
  }

  private readonly handleMonthsClick = (event: Event): void => {
    this.isChosen = true;
    this.months = (event.currentTarget as HTMLElement).dataset['months'] === '24' ? 24 : 12;
  };

  private renderSwitch({ language }: Explorer) {
    const words = language.words('result', result).plan.timeline.switch;
    return html`<div class="segments" role="group" aria-label=${words.label}>
      ${([12, 24] as const).map((months) => html`
        <button type="button" data-months=${months} aria-pressed=${this.months === months} @click=${this.handleMonthsClick}>
          ${words[months]}
        </button>`)}
    </div>`;
  }

  private readonly handleCalendar = async (): Promise<void> => {
    const isShut = this.calendar === 'shut' || this.calendar === 'failed';
    this.calendar = isShut ? 'loading' : 'shut';
    if (!isShut || !this.explorer) return;
    const isHere = await this.explorer.bring('take');
    if (this.calendar === 'loading') this.calendar = isHere ? 'open' : 'failed';
  };

  /** Dates are for a plan somebody may have: none where the law stands against it. */
  private renderCalendarButton({ language, outcome }: Explorer) {
    if (outcome?.legalStatus) return nothing;
    return html`<button
      type="button" part="button" class="button t" aria-expanded=${this.calendar === 'shut' ? 'false' : 'true'} @click=${this.handleCalendar}
    >${icon(CAL)}${language.words('result', result).plan.timeline.calendar}</button>`;
  }

  private renderCalendar({ language, outcome }: Explorer) {
    if (this.calendar === 'shut' || outcome?.legalStatus) return nothing;
    if (this.calendar === 'open') return html`<tx-calendar exportparts="button"></tx-calendar>`;
    const { loading, failed } = language.words('signs', knowing).know;
    return html`<p class="sm" role="status">${this.calendar === 'loading' ? loading : failed}</p>`;
  }

  private renderCards(plan: GoalPlan, { language, headingLevel }: Explorer) {
    const { plan: words, labels } = language.words('result', result);
    const cards = regimenCards(plan, GROUNDS[plan.goal], language.format, words);
    return html`<div class="cards">${cards.map(({ title, basis, rows, statement }) => html`
      <div class="card">
        <div class="card-head">
          ${heading(headingLevel + 2, title, { class: 'h3' })}
          <span class="bases">${basis.map((one) => basisLabel(one, labels.basis))}</span>
        </div>
        <dl>${rows.map(({ term, value }) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
        ${statement ? html`<p class="sm mut">${known(statement)}</p>` : nothing}
      </div>`)}
    </div>
    <p class="sm mut">${words.timeline.cards.notCompared}</p>`;
  }

  private renderNotes(isRecovery: boolean, { language }: Explorer) {
    const { plan: { timeline: { checkNote, moreVisits } } } = language.words('result', result);
    return html`
      ${isRecovery ? html`<div class="note">${icon(INFO)}<div>
        <b>${moreVisits.title}</b>
        <span class="mut">${known(moreVisits.text)}</span>
      </div></div>` : nothing}
      <div class="note">${icon(CAL)}<div><b>${checkNote.title}</b><span class="mut">${checkNote.text}</span></div></div>`;
  }

  private renderBasis(plan: GoalPlan, isRecovery: boolean, { language, settings }: Explorer) {
    const { plan: { timeline: words }, labels } = language.words('result', result);
    const { sessions, upkeepGapDays } = GROUNDS[plan.goal];
    const override = settings.protocols[plan.goal];
    const course: readonly Basis[] = override?.sessions ? ['owner'] : sessions.basis;
    const upkeep: readonly Basis[] = override?.upkeepGapDays ? ['owner'] : upkeepGapDays.basis;
    const figures: readonly FigureName[] = ['sessions', 'gap', 'upkeep', 'first-change', ...(isRecovery ? ['recovery' as const] : [])];
    return html`
      <p class="bases xs mut">
        <span>${words.basisCourse} ${course.map((one) => basisLabel(one, labels.basis))}</span>
        <span>${words.basisUpkeep} ${upkeep.map((one) => basisLabel(one, labels.basis))}</span>
      </p>
      <p class="bases">${explains(figures, language.words('result', result))}</p>`;
  }

  protected override renderWith(explorer: Explorer): unknown {
    const { outcome, language, headingLevel, report } = explorer;
    const plan = outcome?.plan;
    if (!plan) return nothing;
    const words = language.words('result', result).plan;
    const isRecovery = showsRecovery(outcome);
    return html`<div class="section" data-figures>
      <div class="head">
        ${heading(headingLevel + 1, words.timeline.title, { class: 'h2', part: 'heading', focusable: true })}
        <p class="mut text">${timelineAnswer(plan, GROUNDS[plan.goal], isRecovery, words)}</p>
      </div>
      <div class="parts">
        <div class="row">${this.renderSwitch(explorer)}${this.renderCalendarButton(explorer)}</div>
        ${this.renderCalendar(explorer)}
        <tx-chart
          exportparts="chart"
          .data=${timelineChart(plan, this.months, isRecovery, words)}
          .load=${loadDrawer}
          .report=${report}
        ></tx-chart>
        ${plan.alternative ? this.renderCards(plan, explorer) : nothing}
        ${this.renderNotes(isRecovery, explorer)}
        <div>${this.renderBasis(plan, isRecovery, explorer)}</div>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-timeline': Timeline;
  }
}
