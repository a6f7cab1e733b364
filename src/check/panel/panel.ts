import type { Checked } from '../checked.js';
import { gatherFacts } from '../gather/gather.js';
import type { Watch } from '../gather/watch.js';
import { headingOf, type Report, reportOn } from '../report.js';
import { reportText } from '../report-text.js';
import { element, icon } from './elements.js';
import { itemsOf } from './items.js';
import { panelStyles } from './panel.styles.js';


/** The self-check of one widget, for the webmaster: what to fix, what to look at, what passed, and the same as text to copy. */
export class SelfCheckPanel extends HTMLElement {
  private readonly heading = element('h2');
  private readonly lists = element('div', { class: 'lists' });
  private readonly told = element('div', { class: 'told', role: 'status' });
  private readonly text = element('textarea', { readonly: '', 'aria-label': 'The report as text', spellcheck: 'false' });
  private readonly whole = element('div', { class: 'whole', hidden: '' }, element('p', { class: 'small' },
    'The browser does not let this page copy. The report is selected: copy it with Ctrl+C, or ⌘C on a Mac.'), this.text);
  private readonly frame: HTMLElement;
  private readonly began = performance.now();
  private widget: Checked | undefined;
  private watch: Watch | undefined;
  private report: Report | undefined;
  /** The looking that counts: a later one takes its place. */
  private looking = 0;

  constructor() {
    super();
    const again = element('button', { type: 'button' }, 'Check again');
    again.addEventListener('click', () => void this.handleAgain());
    const copy = element('button', { type: 'button', class: 'main' }, icon('copy'), 'Copy report');
    copy.addEventListener('click', () => void this.handleCopy());
    // The words are English, whatever the page speaks.
    this.frame = element('section', { class: 'panel', lang: 'en', dir: 'ltr' }, element('div', { class: 'inside' },
      element('div', { class: 'head' },
        element('div', {}, this.heading, element('p', { class: 'small quiet' },
          'Visitors never see this. It is shown with ', element('code', {}, '?tx-check'), ' in the address, in the studio, and on your own computer.')),
        element('div', { class: 'buttons' }, again, copy)),
      this.lists, this.whole, this.told));
    this.attachShadow({ mode: 'open' }).append(this.frame);
  }

  /** Begins to look at a widget. `place` is which of the page's panels this is, from 1. */
  follow(widget: Checked, watch: Watch, place: number): void {
    this.widget = widget;
    this.watch = watch;
    this.frame.setAttribute('aria-label', place > 1 ? `Self-check ${place}` : 'Self-check');
    void this.look();
  }

  connectedCallback(): void {
    const root = this.shadowRoot;
    const realm = this.ownerDocument.defaultView;
    if (!root || !realm) return;
    const sheet = new realm.CSSStyleSheet();
    sheet.replaceSync(panelStyles);
    root.adoptedStyleSheets = [sheet];
  }

  /** Looks at everything anew, and draws it where it has changed. */
  async look(): Promise<void> {
    const { widget, watch } = this;
    if (!widget || !watch) return;
    const mine = this.looking += 1;
    const report = await gatherFacts(widget, watch, this.began).then(reportOn, () => undefined);
    if (mine !== this.looking) return;
    if (!report) {
      // Whatever stands in its way on this page, the page goes on.
      this.heading.textContent = 'Self-check: this page does not let it look';
      return;
    }
    const isSame = this.report && reportText(this.report) === reportText(report);
    this.report = report;
    this.frame.dataset['scheme'] = report.facts.settings.scheme;
    if (isSame) return;
    this.heading.textContent = headingOf(report);
    this.lists.replaceChildren(...itemsOf(report));
    this.whole.hidden = true;
  }

  private async handleAgain(): Promise<void> {
    this.told.replaceChildren();
    await this.look();
    if (this.report) this.say(`Checked again. ${headingOf(this.report)}.`);
  }

  private async handleCopy(): Promise<void> {
    await this.look();
    if (!this.report) return;
    const text = reportText(this.report);
    this.told.replaceChildren();
    try {
      await navigator.clipboard.writeText(text);
      this.say('Copied.', 'The report holds settings and codes. It never holds a visitor’s answers.');
    } catch {
      // Refused, or there is no clipboard without https.
      this.whole.hidden = false;
      this.text.value = text;
      this.text.focus();
      this.text.select();
    }
  }

  private say(title: string, more = ''): void {
    this.told.replaceChildren(element('div', { class: 'note' }, icon('copy'), element('div', {}, element('b', {}, title), ' ', more)));
  }
}
