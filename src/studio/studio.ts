import { html, LitElement, nothing } from 'lit';

import { todayIso } from '../lib/dates.js';
import type { Concern } from '../model/answers.js';
import { AddressWriter } from './address-writer.js';
import { type Copied, copyText } from './copy.js';
import { canShow } from './fields.js';
import { formFields } from './form.js';
import { currencyOf } from './places.js';
import { listOf, type PriceTable, tableOf } from './price-table.js';
import { problemSummary } from './problem-summary.js';
import { type CheckedSetUp, checkSetUp, type SetUp } from './set-up.js';
import { fragmentOf, setUpOf } from './set-up-link.js';

/** The setting of a control, by its id. */
const settingOf = (id: string): string => id.replace(/^price-(face|hair|body)-(low|high)$/, 'prices.$1');

/**
 * The page on which a clinic sets the widget up: a form, the widget itself beside it, and what to copy. What was set stands in
 * the address, after its `#`, and nowhere else.
 *
 * @tag tx-studio
 */
export class Studio extends LitElement {
  static override properties = { setUp: { state: true }, listIsShown: { state: true }, table: { state: true }, busy: { state: true }, linkCopied: { state: true } };

  private setUp: SetUp = {};
  private linked: SetUp = {};
  private linkIsDamaged = false;
  private linkCopied: Copied | '' = '';
  private listIsShown = false;
  private table: PriceTable | undefined;
  /** The field that is being filled in, where it was in order before: nobody is told of half a number. */
  private busy = '';
  private readonly address = new AddressWriter((address) => {
    history.replaceState(history.state, '', address);
    this.nameAsAddress();
  });

  override connectedCallback(): void {
    // Words for those without scripts.
    this.replaceChildren();
    super.connectedCallback();
    this.readAddress();
    window.addEventListener('hashchange', this.readAddress);
    window.addEventListener('pagehide', this.address.flush);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.readAddress);
    window.removeEventListener('pagehide', this.address.flush);
    this.address.flush();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  private readonly readAddress = (): void => {
    this.address.forget();
    const { setUp, isDamaged } = setUpOf(location.hash, canShow);
    this.setUp = this.linked = setUp;
    this.linkIsDamaged = isDamaged;
    this.nameAsAddress();
    this.table = tableOf(setUp['prices'] ?? '');
    this.listIsShown = !this.table;
    this.busy = '';
  };

  private readonly set = (name: string, text: string): void => {
    const { setUp } = this;
    const isFirstPrice = name === 'prices' && text.trim() !== '' && setUp['prices-date'] === undefined;
    const currency = name === 'region' && !setUp['currency'] ? currencyOf(text) : undefined;
    this.setUp = { ...setUp, ...(isFirstPrice ? { 'prices-date': todayIso(new Date()) } : {}), ...(currency ? { currency } : {}), [name]: text };
    this.linkCopied = '';
    this.address.set(`${location.pathname}${location.search}${fragmentOf(this.setUp)}`);
  };

  /** The fragment leads to the studio, as to any place of a page: on a page that keeps it for itself a widget gives no links, and the preview would not be the widget of the clinic's page. */
  private nameAsAddress(): void {
    this.id = location.hash.slice(1);
  }

  private readonly setTable = (table: PriceTable): void => {
    this.table = table;
    this.set('prices', listOf(table));
  };

  private readonly setPrice = (concern: Concern, side: 'low' | 'high', text: string): void => {
    const { table } = this;
    if (table) this.setTable({ ...table, [concern]: { ...table[concern], [side]: text } });
  };

  private readonly swap = (concern: Concern): void => {
    const { table } = this;
    if (table) this.setTable({ ...table, [concern]: { low: table[concern].high, high: table[concern].low } });
  };

  private readonly showList = (isShown: boolean): void => {
    this.listIsShown = isShown;
    const table = isShown ? undefined : tableOf(this.setUp['prices'] ?? '');
    if (table) this.setTable(table);
  };

  private readonly copyLink = async ({ currentTarget }: Event): Promise<void> => {
    this.linkCopied = '';
    this.address.flush();
    // The browser may have refused to show it.
    const link = new URL(this.address.pending ?? location.href, location.href).href;
    this.linkCopied = await copyText(currentTarget as HTMLElement, link);
  };

  private check(): CheckedSetUp {
    return checkSetUp(this.setUp, todayIso(new Date()));
  }

  private enter({ target }: Event, { problems }: CheckedSetUp): void {
    const name = settingOf((target as HTMLElement).id);
    this.busy = problems.has(name) ? '' : name;
  }

  /** To the field of a problem, out of a folded group as well. */
  private readonly lead = (event: Event, name: string): void => {
    event.preventDefault();
    const id = name.replace(/^prices\.(face|hair|body)$/, 'price-$1-low');
    const target = this.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ?? this.querySelector<HTMLElement>('#prices, #price-face-low');
    target?.closest('details')?.setAttribute('open', '');
    target?.focus();
  };

  private renderLink() {
    const isFilled = Object.keys(this.linked).length > 0;
    return html`
      ${isFilled || this.linkIsDamaged ? html`<p class="aside">${isFilled ? 'Filled in from the link you opened. Check numbers and addresses before you copy the code.' : ''}
        ${this.linkIsDamaged ? 'Some of the link could not be read and was left out.' : ''}</p>` : nothing}
      <p class="aside"><button type="button" class="quiet" @click=${this.copyLink}>Copy link to this set-up</button>
        <a href="../index.html">All demo pages</a> <span role="status">${this.linkCopied === 'copied' ? 'Copied.' : this.linkCopied ? 'Copy it from the address bar.' : ''}</span></p>`;
  }

  protected override render() {
    const checked = this.check();
    const problems = new Map([...checked.problems].filter(([name]) => name !== this.busy));
    const state = {
      setUp: this.setUp, linked: this.linked, problems, table: this.listIsShown ? undefined : this.table, fitsTable: tableOf(this.setUp['prices'] ?? '') !== undefined,
      set: this.set, setPrice: this.setPrice, swap: this.swap, showList: this.showList,
    };
    return html`
      <form
        class="form" aria-label="Set-up" @submit=${(event: Event) => event.preventDefault()}
        @focusin=${(event: Event) => this.enter(event, checked)} @focusout=${() => { this.busy = ''; }}
      >
        <header><h1>Set up your explorer</h1><p class="hint">Kept in this page’s address</p></header>
        ${problemSummary(problems, this.lead)}
        ${formFields(state)}
        ${this.renderLink()}
      </form>
      <main>
        <tx-studio-stage .setUp=${checked.usable}></tx-studio-stage>
        <tx-studio-snippet .checked=${checked} .dist=${new URL('../../dist/', location.href).href}></tx-studio-snippet>
      </main>`;
  }
}
