import { expect, fixture, html, oneEvent } from '@open-wc/testing';

import './everything.js';

import { resolveSettings } from '../config/resolve.js';
import type { Explorer } from '../state/explorer.js';
import { firstSettings } from './first-settings.js';
import { register } from './register.js';
import type { TreatmentExplorer } from './treatment-explorer.js';

register();

/** Everything a visitor can read, in every shadow root. */
function visibleText(root: ParentNode): string {
  let text = '';
  for (const node of root.querySelectorAll('*')) {
    if (node.shadowRoot) text += visibleText(node.shadowRoot);
    for (const child of node.childNodes) if (child.nodeType === Node.TEXT_NODE && node.localName !== 'style') text += ` ${child.textContent ?? ''}`;
  }
  return text.replace(/\s+/g, ' ');
}

/** Elements of a role by their name, in every shadow root. */
function byText<E extends HTMLElement>(root: ParentNode, selector: string, name: RegExp): E | undefined {
  for (const node of root.querySelectorAll<HTMLElement>('*')) {
    if (node.matches(selector) && name.test(node.textContent ?? '')) return node as E;
    const inside = node.shadowRoot && byText<E>(node.shadowRoot, selector, name);
    if (inside) return inside;
  }
  return undefined;
}

async function mount(template = html`<treatment-explorer></treatment-explorer>`): Promise<TreatmentExplorer> {
  const widget = await fixture<TreatmentExplorer>(template);
  await settle(widget);
  return widget;
}

/** Until the widget and the step inside it have been drawn. */
async function settle(widget: TreatmentExplorer): Promise<void> {
  await widget.updateComplete;
  const step = root(widget).querySelector<HTMLElement & { updateComplete?: Promise<boolean> }>('tx-start, tx-quiz, tx-result');
  await step?.updateComplete;
}

function root(widget: TreatmentExplorer): ShadowRoot {
  if (!widget.shadowRoot) throw new Error('the widget has no shadow root');
  return widget.shadowRoot;
}

/** Warnings written to the console while `work` runs. */
async function warningsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...parts: readonly unknown[]) => void warnings.push(parts.map(String).join(' '));
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

const text = (widget: TreatmentExplorer): string => visibleText(root(widget));

describe('<treatment-explorer>', () => {
  it('shows the concerns at once, in one labelled region, and takes no focus', async () => {
    const widget = await mount();
    expect(root(widget).querySelectorAll('section[aria-label], [role=region]').length).to.equal(1);
    for (const concern of ['Face', 'Hair', 'Body']) expect(text(widget)).to.contain(concern);
    expect(document.activeElement).to.equal(document.body);
    await expect(widget).to.be.accessible();
  });

  it('begins with the goals of the concern, or after the goal, that the page names', async () => {
    const hair = await mount(html`<treatment-explorer concern="hair"></treatment-explorer>`);
    expect(text(hair)).to.contain('Wider parting');
    const goal = await mount(html`<treatment-explorer goal="face-lines"></treatment-explorer>`);
    expect(text(goal)).not.to.contain('Dull or dry');
    expect(document.activeElement).to.equal(document.body);
  });

  it('shows the result once the page has set a goal, and gives its summary', async () => {
    const widget = await mount();
    setTimeout(() => widget.setAnswers({ goal: 'hair-female', severity: 'some' }));
    await oneEvent(widget, 'tx-result');
    expect(widget.getSummary()?.sessions).to.deep.include({ low: 8, likely: 10, high: 12 });
    expect(document.activeElement).to.equal(document.body);
  });

  it('takes answers before it is on the page', async () => {
    const widget = document.createElement('treatment-explorer');
    widget.setAnswers({ goal: 'body-fat' });
    expect(widget.getSummary()?.goal).to.equal('body-fat');
    await fixture(html`${widget}`);
    await settle(widget);
    expect(text(widget)).to.match(/pocket|fat/i);
  });

  it('gives no summary without a goal, with "not now" and for goals without figures', async () => {
    const widget = await mount();
    expect(widget.getSummary()).to.equal(null);
    widget.setAnswers({ goal: 'face-lines', today: ['pregnant'] });
    expect(widget.getSummary()).to.equal(null);
    widget.reset();
    widget.setAnswers({ goal: 'hair-patches' });
    expect(widget.getSummary()).to.equal(null);
  });

  it('keeps what it was told when it is moved on the page', async () => {
    const widget = await mount();
    widget.setAnswers({ goal: 'face-glow', severity: 'lot' });
    await settle(widget);
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(widget);
    await settle(widget);
    expect(widget.getSummary()?.goal).to.equal('face-glow');
  });

  it('goes to a section of the result, back to the concerns, and clears everything', async () => {
    const widget = await mount();
    widget.setAnswers({ goal: 'face-glow' });
    widget.goTo('result/safety');
    await settle(widget);
    setTimeout(() => widget.reset());
    const { detail } = await oneEvent<CustomEvent<unknown>>(widget, 'tx-reset');
    await settle(widget);
    expect(detail).to.deep.equal({ version: 1, reason: 'page' });
    expect(widget.getSummary()).to.equal(null);
    expect(text(widget)).to.contain('Body');
  });

  it('tells the page where the visitor is and never what they look into', async () => {
    const heard: string[] = [];
    const place = await fixture(html`<div></div>`);
    for (const name of ['tx-ready', 'tx-step', 'tx-result', 'tx-reset']) {
      place.addEventListener(name, (event) => void heard.push(`${name} ${JSON.stringify((event as CustomEvent<unknown>).detail)}`));
    }
    const widget = document.createElement('treatment-explorer');
    place.append(widget);
    await settle(widget);
    widget.start('hair');
    await settle(widget);
    widget.setAnswers({ goal: 'hair-male', today: ['trying'] });
    await settle(widget);
    expect(heard).to.deep.equal([
      'tx-ready {"version":1}', 'tx-step {"version":1,"phase":"concern"}', 'tx-step {"version":1,"phase":"about"}',
      'tx-step {"version":1,"phase":"result"}', 'tx-result {"version":1}',
    ]);
  });

  it('reports what it cannot use once, with a code and a path, and goes on', async () => {
    const warnings = await warningsOf(async () => {
      const widget = await mount(html`<treatment-explorer concern="nose" currency="XXQ" lang="tlh"></treatment-explorer>`);
      widget.start('feet');
      widget.goTo('nowhere');
      expect(widget.setAnswers({ mood: 'fine', goal: 'no-such-goal', severity: 'some' }).accepted).to.deep.equal(['severity']);
      await settle(widget);
      expect(text(widget)).to.contain('Face');
    });
    const codes = warnings.map((warning) => /TX-[A-Z]+-\d+ [\w-]+/.exec(warning)?.[0]);
    expect(codes).to.include.members(['TX-API-001 start', 'TX-API-002 goTo', 'TX-ANS-002 mood', 'TX-ANS-003 goal']);
    expect(new Set(codes).size).to.equal(codes.length);
    expect(warnings.length).to.be.at.least(7);
  });

  it('tells what was wrong before it was on the page once it is there', async () => {
    const place = await fixture(html`<div></div>`);
    const heard: unknown[] = [];
    place.addEventListener('tx-error', (event) => void heard.push((event as CustomEvent<unknown>).detail));
    await warningsOf(async () => {
      const widget = document.createElement('treatment-explorer');
      widget.setAttribute('lang', 'tlh');
      widget.setAnswers({ mood: 'fine' });
      place.append(widget);
      await settle(widget);
    });
    expect(heard).to.deep.include.members([
      { version: 1, code: 'TX-CFG-005', path: 'lang' }, { version: 1, code: 'TX-ANS-002', path: 'mood' },
    ]);
    expect(heard).to.have.length(2);
  });

  it('reads its settings from a JSON child, the config property and attributes, the last the strongest', async () => {
    const shown = (widget: TreatmentExplorer): string => /(Ada|Bea|Cleo) clinic/.exec(text(widget))?.[0] ?? '';
    const widget = await mount(html`
      <treatment-explorer><script type="application/json">{"clinicName": "Ada clinic"}</script></treatment-explorer>
    `);
    expect(shown(widget)).to.equal('Ada clinic');
    widget.config = { clinicName: 'Bea clinic' };
    await settle(widget);
    expect(shown(widget)).to.equal('Bea clinic');
    widget.setAttribute('clinic-name', 'Cleo clinic');
    await settle(widget);
    expect(shown(widget)).to.equal('Cleo clinic');
    widget.removeAttribute('clinic-name');
    widget.config = undefined;
    await settle(widget);
    expect(shown(widget)).to.equal('Ada clinic');
  });

  it('reads the first screen’s settings as the whole set-up does', () => {
    const given: readonly Record<string, string>[] = [
      {}, { concern: 'hair' }, { goal: 'body-fat' }, { concern: 'hair', goal: 'body-fat' }, { concern: 'nose', goal: 'x' },
      { scheme: 'dark', advance: 'manual', 'heading-level': '4' }, { scheme: 'pink', advance: 'never', 'heading-level': '9' },
      { analytics: 'answers' }, { 'heading-level': '2.5' }, { region: 'uk' }, { 'clinic-name': 'Rose\u202eevil', approval: 'x'.repeat(200) }, { 'clinic-name': ' A clinic ', approval: 'EX-1', region: 'pk' },
      { mode: 'affiliate' }, { mode: 'kiosk' }, { mode: 'casino' }, { partner: 'skin-notebook' }, { partner: 'not an id', mode: 'clinic' }, { partner: ' ' },
    ];
    for (const single of given) {
      const { settings } = resolveSettings({ single }, { hasLanguage: () => true });
      const { lang, scheme, advance, headingLevel, concern, goal, region, clinicName, approval, analytics, mode } = settings;
      expect(firstSettings(single), JSON.stringify(single)).to.deep.include({ lang, scheme, advance, headingLevel, concern, goal, region, clinicName, approval, analytics, mode });
    }
  });

  it('counts an attribute and its property as one value: the last one set wins', async () => {
    const widget = await mount(html`<treatment-explorer scheme="dark"></treatment-explorer>`);
    const frame = (): string => root(widget).querySelector('section')?.className ?? '';
    expect(frame()).to.contain('dark');
    widget.scheme = 'light';
    await settle(widget);
    expect(frame()).not.to.contain('dark');
    widget.setAttribute('scheme', 'dark');
    widget.setAttribute('scheme', 'auto');
    await settle(widget);
    expect(frame()).to.contain('auto');
  });

  it('hides the guide that stands inside it, and leaves it in the page', async () => {
    const widget = await mount(html`<treatment-explorer><p id="guide">A short guide</p></treatment-explorer>`);
    const guide = widget.querySelector<HTMLElement>('#guide');
    expect(guide?.offsetParent).to.equal(null);
    expect(guide?.isConnected).to.equal(true);
  });

  it('shows two widgets on one page that know nothing of each other', async () => {
    const [first, second] = [await mount(), await mount()];
    first.setAnswers({ goal: 'face-lines' });
    await settle(first);
    expect(second.getSummary()).to.equal(null);
    expect(text(second)).to.contain('Body');
    const names = [first, second].map((widget) => root(widget).querySelector('section')?.getAttribute('aria-label'));
    expect(new Set(names).size).to.equal(2);
  });

  it('begins with the concern that the visitor presses', async () => {
    const widget = await mount();
    byText<HTMLButtonElement>(root(widget), 'button', /Hair/)?.click();
    await settle(widget);
    expect(text(widget)).to.contain('Wider parting');
  });

  it('draws nothing anew for a sentence that is read out, and everything for an answer', async () => {
    const widget = await mount();
    widget.setAnswers({ goal: 'face-glow' });
    await settle(widget);
    const result = root(widget).querySelector('tx-result') as unknown as { explorer: Explorer };
    const { explorer } = result;
    explorer.announce('Copied.');
    await settle(widget);
    expect(text(widget)).to.contain('Copied.');
    expect(result.explorer).to.equal(explorer);
    widget.setAnswers({ severity: 'lot' });
    await settle(widget);
    expect(result.explorer).not.to.equal(explorer);
    expect(result.explorer.answers.severity).to.equal('lot');
  });

  it('keeps a page that is not ours as it was', async () => {
    const before = Object.getOwnPropertyNames(globalThis).length;
    const styles = document.adoptedStyleSheets.length;
    const widget = await mount();
    widget.remove();
    expect(Object.getOwnPropertyNames(globalThis).length).to.equal(before);
    expect(document.adoptedStyleSheets.length).to.equal(styles);
  });
});
