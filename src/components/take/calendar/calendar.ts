import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';

import { take } from '../../../content/words/en/take/index.js';
import type { CalendarDay } from '../../../lib/calendar.js';
import type { GoalPlan } from '../../../model/outcome.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { controlStyles } from '../../../styles/controls.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { CAL, icon } from '../../shared/icons.js';
import { type CalendarChoice, calendarDays, fileOf, reachOf, waysOf } from './calendar.view.js';

type Words = typeof take.calendar;

/**
 * The likely dates of a plan, from a day the visitor picks: shown in full, and given as a calendar file. Nothing is booked
 * or sent.
 *
 * @tag tx-calendar
 * @csspart button - Save the file, and the choices of what it covers.
 */
export class LikelyDates extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, css`
    .panel,
    .field {
      display: grid;
      gap: calc(var(--_u) * 3);
      justify-items: start;
    }
    .panel {
      padding: calc(var(--_u) * 4);
      border-radius: var(--_r);
      background: var(--_ground);
    }
    .field {
      gap: 6px;
    }
    label,
    .name {
      font-weight: 600;
    }
    input {
      min-block-size: calc(44px * var(--_scale, 1));
      max-inline-size: 100%;
      padding: 8px 12px;
      border: 1px solid var(--_line-2);
      border-radius: var(--_r-s);
      background: var(--_surface);
      color: var(--_ink);
      font: inherit;
    }
    .segments > button {
      padding-inline: 14px;
      font-size: max(0.8125em, 12px);
    }
    ol {
      display: grid;
      gap: 4px 16px;
      grid-template-columns: auto 1fr;
    }
    li {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
  `];

  @state() private choice: CalendarChoice = { firstDay: '', years: 1, way: 'course' };

  /** Whether the file was asked for without a day, or saved. */
  @state() private came: '' | 'pick' | 'saved' = '';

  /** The file last saved, for as long as its address is good. */
  private file: { readonly href: string; readonly timer: ReturnType<typeof setTimeout> } | undefined = undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.giveBack();
  }

  private giveBack(): void {
    if (!this.file) return;
    clearTimeout(this.file.timer);
    URL.revokeObjectURL(this.file.href);
    this.file = undefined;
  }

  private choose(choice: Partial<CalendarChoice>): void {
    this.choice = { ...this.choice, ...choice };
    this.came = '';
  }

  private save(days: readonly CalendarDay[], explorer: Explorer, words: Words): void {
    this.came = days.length > 0 ? 'saved' : 'pick';
    if (this.came === 'pick') {
      this.renderRoot.querySelector('input')?.focus();
      return;
    }
    const link = document.createElement('a');
    link.href = URL.createObjectURL(fileOf(days, explorer));
    link.download = words.file;
    link.click();
    // Later, since the file is read when the page has done with the click.
    this.giveBack();
    this.file = { href: link.href, timer: setTimeout(() => this.giveBack(), 1000) };
    explorer.announce(words.saved);
  }

  private renderSegments<V extends string | number>(label: string, options: readonly (readonly [V, string])[], chosen: V, choose: (value: V) => void) {
    return html`<div class="field">
      <span class="name" aria-hidden="true">${label}</span>
      <div class="segments" role="group" aria-label=${label}>${options.map(([value, name]) => html`
        <button type="button" part="button" aria-pressed=${value === chosen} @click=${() => choose(value)}>${name}</button>`)}
      </div>
    </div>`;
  }

  private renderField({ today }: Explorer, words: Words) {
    const { min, max } = reachOf(today);
    const isMissing = this.came === 'pick';
    return html`<div class="field">
      <label for="day">${words.firstDay}</label>
      <input
        type="date" id="day" min=${min} max=${max} .value=${this.choice.firstDay} aria-invalid=${isMissing ? 'true' : nothing}
        aria-describedby=${isMissing ? 'missing' : nothing} @change=${(event: Event) => this.choose({ firstDay: (event.target as HTMLInputElement).value })}
      >
      ${isMissing ? html`<p id="missing" class="sm" role="alert">${words.pickFirst}</p>` : nothing}
    </div>`;
  }

  private renderDays(days: readonly CalendarDay[], { language: { format } }: Explorer, words: Words) {
    if (days.length === 0) return nothing;
    return html`<div class="field">
      <span class="name">${words.days}</span>
      <ol class="sm">${days.map(({ date, title }) => html`<li><span class="mut">${format.date(date)}</span> <span>${title}</span></li>`)}</ol>
    </div>`;
  }

  protected override renderWith(explorer: Explorer) {
    const plan: GoalPlan | null | undefined = explorer.outcome?.plan;
    if (!plan || explorer.outcome?.legalStatus) return nothing;
    const words = explorer.language.words('take', take).calendar;
    const days = calendarDays(plan, explorer, this.choice);
    const ways = waysOf(plan, explorer);
    return html`<div class="panel">
      <p class="sm mut">${words.lead}</p>
      ${this.renderField(explorer, words)}
      ${ways.length > 0
        ? this.renderSegments(words.ways.label, ways.map(({ way, name }) => [way, name] as const), this.choice.way, (way) => this.choose({ way }))
        : nothing}
      ${this.renderSegments(words.years.label, [[1, words.years[1]], [2, words.years[2]]] as const, this.choice.years, (years) => this.choose({ years }))}
      ${this.renderDays(days, explorer, words)}
      <button type="button" part="button" class="button s" @click=${() => this.save(days, explorer, words)}>${icon(CAL)}${words.save}</button>
      ${this.came === 'saved' ? html`<p class="sm mut">${words.saved}</p>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-calendar': LikelyDates;
  }
}
