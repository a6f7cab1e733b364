// Runs on a page beside the widget's script: what the same visitor is told by a page that may be paid, and by one that is not.
import { ALL_GOALS, concernOf, type Goal } from '../model/answers.js';

interface Widget extends HTMLElement {
  config: unknown;
  readonly updateComplete: Promise<boolean>;
  setAnswers(answers: object): unknown;
  goTo(place: string): void;
  getSummary(): unknown;
}

/** What one widget came to. */
export interface Told {
  readonly goal: Goal;
  /** Every text and spoken name in reading order, without what tells of being paid. */
  readonly words: readonly string[];
  readonly summary: string;
  /** Lines on being paid, and links to a clinic, in reading order. */
  readonly met: readonly ('line' | 'link')[];
  readonly verdict: string;
}

const OWNER = {
  currency: 'PKR', region: 'PK', prices: 9000, pricesDate: '2026-11-01', clinicName: 'The Skin Notebook', bookUrl: 'https://clinic.example/book',
  whatsapp: '+92 300 0000000', phone: '+92 51 0000000', email: 'ask@clinic.example', leadEndpoint: 'https://clinic.example/lead',
};
const PARTNER = {
  ...OWNER, partner: 'skin-notebook', partnerSub: 'page-1', disclosure: 'We may get a fee.',
  clinics: [{ name: 'Clinic B', city: 'Lahore', url: 'https://b.example/' }, { name: 'Clinic A', city: 'Lahore', url: 'https://a.example/', paid: false }],
};
const CLEAR = { severity: 'some', area: 'medium', age: '35-54', sun: 'some', duration: '1-5', trigger: 'no', weight: 'steady', today: ['none'], ever: ['none'] };
/** What the visitor says of age and health, by the verdict that it leads to. */
export const HEALTH = {
  discuss: CLEAR, 'ask first': { ...CLEAR, ever: ['bleeding'] }, 'not answered': { severity: 'some' }, 'not now': { ...CLEAR, today: ['pregnant'] },
  'under 18': { ...CLEAR, age: 'under-18' }, 'age not said': { ...CLEAR, age: 'unsaid' },
} as const;

/** Places of a result that a page, a link or a key can lead to. */
const PLACES = ['plan', 'sessions', 'timeline', 'cost', 'how', 'works', 'compare', 'safe', 'myths', 'stories', 'practitioner', 'questions', 'after', 'next', 'method', 'contact', 'clinics'];
const PAID_ROOMS = ['tx-clinics', 'tx-own-page'];
const PAID_WORDS: readonly (readonly [string, string])[] = [['This site may be paid if you book.', 'This clinic sells this treatment.'], [', Partner link', ''], ['Partner link', '']];
const CLINIC_LINK = /^https:\/\/(?:clinic|a|b)\.example|wa\.me|^tel:\+9251|^mailto:ask/;

function everything(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? everything(element.shadowRoot) : [])]);
}
const inside = ({ shadowRoot }: Widget): Element[] => (shadowRoot ? everything(shadowRoot) : []);
const isLine = (element: Element): boolean => element.getAttribute('role') === 'note' && element.textContent?.includes(PARTNER.disclosure) === true;

/** On the card of warning signs a clinic gives its own number. Who sends visitors on has not treated them, and gives none there. */
const isWhoTreats = (element: Element): boolean =>
  CLINIC_LINK.test(element.getAttribute('href') ?? '') && (element.getRootNode() as Partial<ShadowRoot>).host?.localName === 'tx-red-flags';

function* textsIn(node: Node): Generator<string> {
  if (node instanceof Text) yield node.data;
  if (!(node instanceof Element || node instanceof DocumentFragment)) return;
  if (node instanceof Element) {
    if (/^(?:style|script)$/.test(node.localName) || PAID_ROOMS.includes(node.localName) || isLine(node) || isWhoTreats(node)) return;
    const label = node.getAttribute('aria-label');
    yield label ?? '';
    // A link is spoken by its label where it has one.
    if (label && node.localName === 'a') return;
    if (node.shadowRoot) yield* textsIn(node.shadowRoot);
  }
  for (const child of node.childNodes) yield* textsIn(child);
}

function wordsOf({ shadowRoot }: Widget): readonly string[] {
  const plain = (text: string): string => PAID_WORDS.reduce((told, [paid, unpaid]) => told.replaceAll(paid, unpaid), text)
    // Several on one page are counted.
    .replace(/^Treatment explorer \d+$/, 'Treatment explorer').replace(/\s+/g, ' ').trim();
  return shadowRoot ? [...textsIn(shadowRoot)].map(plain).filter(Boolean) : [];
}

function press(widget: Widget, label: string): boolean {
  const button = inside(widget).find((element) => element.localName === 'button' && element.textContent?.trim().startsWith(label)) as HTMLElement | undefined;
  button?.click();
  return button !== undefined;
}

async function settle(all: readonly Widget[]): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) {
    await Promise.all(all.map(async (widget) => {
      await widget.updateComplete;
      await Promise.all(inside(widget).filter(({ localName }) => localName === 'tx-result').map((result) => (result as Widget).updateComplete));
    }));
    await new Promise((resolve) => { setTimeout(resolve); });
  }
}

function mounted(goal: Goal, answers: object, config: object): Widget {
  const widget = document.createElement('treatment-explorer') as Widget;
  widget.config = config;
  document.querySelector('main')?.append(widget);
  widget.setAnswers({ concern: concernOf(goal), goal, ...answers });
  return widget;
}

/** Has the visitor confirm what the page said of their health, on screen, and opens all there is to open. */
async function readAll(all: readonly Widget[], confirms: boolean): Promise<void> {
  await settle(all);
  if (confirms) for (const widget of all) press(widget, 'Answer them now');
  for (let screen = 0; screen < 8; screen += 1) {
    await settle(all);
    if (all.filter((widget) => press(widget, 'Continue')).length === 0) break;
  }
  for (const widget of all) for (const place of PLACES) widget.goTo(`result/${place}`);
  await settle(all);
  for (const widget of all) for (const fold of inside(widget).filter(({ localName }) => localName === 'details')) fold.setAttribute('open', '');
  await settle(all);
}

function told(widget: Widget, goal: Goal): Told {
  const elements = inside(widget);
  return {
    goal, words: wordsOf(widget), summary: JSON.stringify(widget.getSummary()),
    verdict: elements.find((element) => /^h[1-6]$/.test(element.localName))?.textContent?.trim() ?? '',
    met: elements.flatMap((element) => (isLine(element) ? ['line' as const] : CLINIC_LINK.test(element.getAttribute('href') ?? '') ? ['link' as const] : [])),
  };
}

/** What both pages tell of every goal to somebody with this health. */
export async function tellBoth(health: keyof typeof HEALTH): Promise<readonly (readonly [without: Told, with_: Told])[]> {
  // Nobody waits for paints on a page that is not seen.
  Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  const pairs = ALL_GOALS.map((goal) => [goal, mounted(goal, HEALTH[health], OWNER), mounted(goal, HEALTH[health], PARTNER)] as const);
  await readAll(pairs.flatMap(([, ...both]) => both), health !== 'not answered');
  const found = pairs.map(([goal, without, with_]) => [told(without, goal), told(with_, goal)] as const);
  document.querySelector('main')?.replaceChildren();
  Reflect.deleteProperty(document, 'hidden');
  return found;
}
