import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { clinics as english } from '../../content/words/en/clinics.js';
import { result } from '../../content/words/en/result/index.js';
import { isSandboxed } from '../../lib/sandboxed.js';
import type { Explorer } from '../../state/explorer.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { relOf } from '../result/action-link.js';
import { disclosure, disclosureStyles, paidMark } from '../result/disclosure.js';
import { offersClinics } from '../result/offers.js';
import { sectionStyles } from '../result/section.styles.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import { heading } from '../shared/heading.js';
import { citiesOf, clinicsOf, type ShownClinic } from './clinics.view.js';
import { clinicsStyles } from './clinics.styles.js';

type Words = typeof english;

/** Most cities that stand side by side; more are a list to pick from. */
const MOST_SEGMENTS = 6;

/**
 * Clinics that the page leads to. The reader chooses the city and the clinic; the list goes from A to Z and says so, and who
 * is paid stands before it and beside each link.
 *
 * @tag tx-clinics
 * @csspart heading - "Talk to a clinic?".
 * @csspart action - A link to a clinic.
 * @csspart button - A city; the way to how a practitioner is chosen.
 */
export class Clinics extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, sectionStyles, disclosureStyles, clinicsStyles];

  /** Leads to another section of the result. */
  @property({ attribute: false }) onSection: (section: string) => void = () => undefined;

  @state() private city = '';

  private choose(city: string, { found }: Words): void {
    const { explorer } = this;
    this.city = city;
    explorer?.announce(found(city, clinicsOf(city, explorer).length));
  }

  private renderCities(cities: readonly string[], chosen: string, words: Words): TemplateResult | typeof nothing {
    if (cities.length < 2) return nothing;
    if (cities.length > MOST_SEGMENTS) {
      const handleChange = (event: Event): void => this.choose((event.target as HTMLSelectElement).value, words);
      return html`<label>${words.cities} <select @change=${handleChange}>
        ${cities.map((city) => html`<option value=${city} .selected=${city === chosen}>${city}</option>`)}
      </select></label>`;
    }
    return html`<div class="segments cities" role="group" aria-label=${words.cities}>
      ${cities.map((city) => html`<button
        type="button" part="button" aria-pressed=${city === chosen ? 'true' : 'false'} @click=${() => this.choose(city, words)}
      ><bdi>${city}</bdi></button>`)}
    </div>`;
  }

  private renderClinic({ name, about, facts, href, address, isPaid }: ShownClinic, { act, language }: Explorer, words: Words) {
    const { next } = language.words('result', result).frame;
    const handleClick = (event: Event): void => {
      if (!act('clinic')) event.preventDefault();
    };
    const label = [words.visit, name, isPaid ? next.paidLink : words.free, next.opens].join(language.marks.comma);
    return html`<li>
      <div class="about">
        <b><bdi>${name}</bdi></b>
        ${about ? html`<span><bdi>${about}</bdi></span>` : nothing}
        <span class="sm mut">${facts.map((fact) => html`<span class="fact">${fact}</span> `)}</span>
        ${isSandboxed() ? html`<bdi class="sm">${address}</bdi>` : nothing}
      </div>
      <div class="marked">
        ${isPaid ? paidMark(next) : html`<span class="mark free">${words.free}</span>`}
        <a class="button s" part="action button" href=${href} target="_blank" rel=${relOf(isPaid)} aria-label=${label} @click=${handleClick}>${words.visit}</a>
      </div>
    </li>`;
  }

  protected override renderWith(explorer: Explorer) {
    const { headingLevel, language, outcome } = explorer;
    if (!offersClinics(explorer)) return nothing;
    const words = language.words('clinics', english);
    const cities = citiesOf(explorer);
    const city = cities.includes(this.city) ? this.city : cities[0] ?? '';
    const lead = outcome?.screening.verdict === 'discuss' ? (cities.length > 1 ? words.leadCity : words.lead) : words.leadAsk;
    return html`<div class="section">
      <div class="head">
        ${heading(headingLevel + 1, words.title, { class: 'h2', part: 'heading' })}
        <p class="mut text">${lead}</p>
      </div>
      ${disclosure(explorer)}
      <div class="row between">${this.renderCities(cities, city, words)}<span class="sm mut">${words.rule}</span></div>
      <ul class="list">${clinicsOf(city, explorer).map((clinic) => this.renderClinic(clinic, explorer, words))}</ul>
      <p class="sm mut text">${words.notVisited}</p>
      <button type="button" part="button" class="button t" @click=${() => this.onSection('practitioner')}>${words.choose}</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-clinics': Clinics;
  }
}
