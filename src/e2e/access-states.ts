import type { Locator } from '@playwright/test';

import { COMPLETE, HEALTHY, type Owner, resultEnd, type Setup, type Widget } from './owner.js';

/** One thing a visitor may have on the screen, and the way there. */
export interface State {
  readonly name: string;
  /** A tag that only its new part is in, where the rest was seen in another state. */
  readonly within?: string;
  /** A file of the small ones that never comes. */
  readonly lacks?: RegExp;
  /** Puts the widget on the page and brings it there. */
  readonly arrive: (owner: Owner) => Promise<Locator>;
}

/** What a visitor or a page does on the way. */
export type Step = (widget: Locator, owner: Owner) => Promise<unknown>;

const CONTACT = {
  'book-url': 'https://clinic.test/book', whatsapp: '+923000000000', phone: '+9242111222', email: 'hello@clinic.test', 'clinic-name': 'A clinic',
  approval: 'EX-0000',
};
const PRICED = { ...CONTACT, currency: 'PKR', prices: 'face:7000-18000; hair:8000-20000; body:9000-15000', 'prices-date': '2026-11-01', region: 'PK' };
export const FULL: Setup = { attributes: PRICED };
export const FAT = { goal: 'body-fat', severity: 'some', weight: 'steady', ...HEALTHY };
export const FEMALE = { ...COMPLETE.hair, goal: 'hair-female' };

export const button = (name: string | RegExp): Step => (widget) => widget.getByRole('button', { name }).first().click();
export const goTo = (place: string): Step => (widget) => widget.evaluate((element, to) => (element as Widget).goTo(to), place);
export const see = (text: string | RegExp): Step => (widget) => widget.getByText(text).filter({ visible: true }).first().waitFor();

/** Every fold in a part of the screen, those that opening others brings too. */
const unfoldIn = (part?: string): Step => async (widget) => {
  const shut = (part ? widget.locator(part) : widget).locator('details:not([open]) > summary').filter({ visible: true });
  for (let left = await shut.count(); left > 0; left = await shut.count()) await shut.first().click();
};
export const unfold = unfoldIn();
export const showTables: Step = async (widget) => {
  const shut = widget.getByRole('button', { name: 'Show as a table' });
  for (let left = await shut.count(); left > 0; left -= 1) await shut.first().click();
};

async function inOrder(steps: readonly Step[], widget: Locator, owner: Owner): Promise<Locator> {
  for (const step of steps) await step(widget, owner);
  return widget;
}

/** What a visitor sees without an answer. */
export const widgetWith = (name: string, setup: Setup, ...steps: Step[]): State => ({
  name,
  arrive: async (owner) => {
    const widget = await owner.mount(setup);
    await widget.getByRole('heading').first().waitFor();
    return inOrder(steps, widget, owner);
  },
});

/** A question as a visitor meets it who came straight to it. */
export const question = (concern: string, id: string, answers: object = {}, ...steps: Step[]): State => ({
  name: `${concern}: ${id}${steps.length > 0 ? ', in use' : ''}`,
  arrive: async (owner) => {
    const widget = await owner.mount({ attributes: { concern } });
    await widget.getByRole('button', { name: 'Continue' }).waitFor();
    if (Object.keys(answers).length > 0) await owner.fillIn(widget, answers);
    await goTo(id)(widget, owner);
    await widget.getByRole('group').first().waitFor();
    return inOrder(steps, widget, owner);
  },
});

/** A result of a visitor who confirmed the health answers. */
export const result = (name: string, answers: object, steps: readonly Step[] = [], setup: Setup = FULL, within?: string): State => ({
  name, ...(within ? { within } : {}),
  arrive: async (owner) => {
    const widget = await owner.mount(setup);
    await owner.arrive(widget, answers);
    return inOrder(steps, widget, owner);
  },
});

/** A result of answers that a page gave alone. */
export const given = (name: string, answers: object, steps: readonly Step[] = [], setup: Setup = FULL): State => ({
  name,
  arrive: async (owner) => {
    const widget = await owner.mount(setup);
    await owner.fillIn(widget, answers);
    await resultEnd(widget).waitFor();
    return inOrder(steps, widget, owner);
  },
});

/** A widget of which one file never comes. */
export const lacking = (name: string, lacks: RegExp, answers: object, ...steps: Step[]): State => ({
  name: `without ${name}`, lacks,
  arrive: async (owner) => {
    const widget = await owner.mount(FULL);
    await widget.getByRole('heading').first().waitFor();
    await owner.fillIn(widget, answers);
    return inOrder(steps, widget, owner);
  },
});

/** A row of the result, opened, with every fold in it. */
export const row = (name: string, answers: { readonly goal: string }, ...steps: Step[]): State => {
  const part = `tx-row[name=${name}]`;
  return result(`row ${name}, ${answers.goal}`, answers, [goTo(`result/${name}`), unfoldIn(part), ...steps], FULL, part);
};

export const keep = (way: string): State => result(`kept: ${way}`, COMPLETE.face, [button(way)], FULL, 'tx-next-step');
