import { expect, type Locator, type Page } from '@playwright/test';

import type { Answers } from '../model/answers.js';
import type { Host } from './support.js';

/** What a page can do with a widget. */
export interface Widget extends HTMLElement {
  config: unknown;
  start(concern?: string): void;
  goTo(step: string): void;
  setAnswers(answers: object): { readonly accepted: readonly string[]; readonly problems: readonly { code: string; path: string }[] };
  reset(): void;
  getSummary(): Readonly<Record<string, unknown>> | null;
}

/** A public event as it reached the page. */
export interface Heard {
  readonly name: string;
  readonly detail: unknown;
}

/** How an owner sets up one widget. */
export interface Setup {
  readonly attributes?: Readonly<Record<string, string>>;
  /** Runs on the page, so that its value may be anything a script can hold. */
  readonly config?: () => unknown;
  /** Text of the JSON child. */
  readonly child?: string;
}

export const SCRIPT = '<script src="/dist/treatment-explorer.js"></script>';

/** The answers of a visitor nobody would warn. */
export const HEALTHY = { age: '35-54', today: ['none'], ever: ['none'] } as const;
/** Every question of each concern answered. */
export const COMPLETE = {
  face: { goal: 'face-lines', severity: 'some', area: 'medium', sun: 'neither', ...HEALTHY },
  hair: { goal: 'hair-early', severity: 'some', duration: '1-5', area: 'medium', trigger: 'no', ...HEALTHY },
  body: { goal: 'body-cellulite', severity: 'some', area: 'medium', weight: 'steady', ...HEALTHY },
} as const satisfies Readonly<Record<string, Answers>>;

const NAMES = ['tx-ready', 'tx-step', 'tx-result', 'tx-cta', 'tx-reset', 'tx-error'];

/** The one who put the widget on the page: sets it up, fills it in, and hears what it tells. */
export class Owner {
  constructor(readonly host: Host) {}

  get page(): Page {
    return this.host.page;
  }

  /** Opens a page that keeps every event of a widget. */
  async open(body = '', ...options: Parameters<Host['open']> extends [string, ...infer Rest] ? Rest : never): Promise<void> {
    await this.page.addInitScript((names) => {
      const heard: Heard[] = [];
      Object.assign(window, { heard });
      for (const name of names) {
        window.addEventListener(name, (event) => heard.push({ name, detail: (event as CustomEvent<unknown>).detail }));
      }
    }, NAMES);
    await this.host.open(`<main></main>${body}${SCRIPT}`, ...options);
  }

  /** Puts a widget on the page in place of the one before. */
  async mount({ attributes = {}, config, child }: Setup = {}): Promise<Locator> {
    const value = config && await this.page.evaluateHandle(config);
    await this.page.evaluate(({ attributes, value, hasConfig, child }) => {
      const widget = document.createElement('treatment-explorer') as Widget;
      for (const [name, text] of Object.entries(attributes)) widget.setAttribute(name, text);
      if (hasConfig) widget.config = value;
      if (child !== undefined) {
        const script = document.createElement('script');
        script.type = 'application/json';
        script.textContent = child;
        widget.append(script);
      }
      (window as unknown as { heard: Heard[] }).heard.length = 0;
      document.querySelector('main')?.replaceChildren(widget);
    }, { attributes, value, hasConfig: config !== undefined, child });
    return this.page.locator('main treatment-explorer');
  }

  /** Fills in answers, as a page may. */
  async fillIn(widget: Locator, answers: object): Promise<void> {
    await widget.evaluate((element, given) => void (element as Widget).setAnswers(given), answers);
  }

  /** Fills in answers, and has the visitor confirm the health answers on screen: the quickest way to everything a result can show. */
  async arrive(widget: Locator, answers: object = COMPLETE.face): Promise<void> {
    await this.fillIn(widget, answers);
    await widget.getByRole('button', { name: 'Answer them now' }).first().click();
    const proceed = widget.getByRole('button', { name: 'Continue' });
    const end = resultEnd(widget);
    for (let asked = 0; asked < 3; asked += 1) {
      const step = await widget.getByRole('group').first().getByRole('heading').first().innerText();
      await proceed.click();
      await widget.getByRole('heading', { name: step, exact: true }).waitFor({ state: 'detached' });
    }
    await end.waitFor();
  }

  /** All events so far, or since the last `mount`. */
  heard(): Promise<readonly Heard[]> {
    return this.page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
  }

  /** The faults told by events: "code path". */
  async faults(): Promise<readonly string[]> {
    const errors = (await this.heard()).filter(({ name }) => name === 'tx-error');
    return errors.map(({ detail }) => {
      const { version, code, path, ...more } = detail as { version: number; code: string; path: string };
      return `${code} ${path}${version === 1 && Object.keys(more).length === 0 ? '' : ` with ${JSON.stringify(detail)}`}`;
    });
  }

  async summary(widget: Locator): Promise<Readonly<Record<string, unknown>> | null> {
    return widget.evaluate((element) => (element as Widget).getSummary());
  }
}

/** An owner with an empty page. */
export async function openWith(host: Host, body = ''): Promise<Owner> {
  const owner = new Owner(host);
  await owner.open(body);
  return owner;
}

/** The choices of the first screen. */
export function concernsIn(widget: Locator): Locator {
  return widget.getByRole('button', { name: /^(Face|Hair|Body)/ });
}

/** The last control of every result. */
export function resultEnd(widget: Locator): Locator {
  return widget.getByRole('button', { name: 'How we work this out' });
}

/** Until every chart of the result stands on its canvas. */
export async function seeCharts(widget: Locator): Promise<void> {
  for (const canvas of await widget.locator('canvas').all()) {
    await canvas.scrollIntoViewIfNeeded();
    await expect.poll(() => canvas.evaluate((element) => {
      const { width, height } = element as HTMLCanvasElement;
      return (element as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data.some((value) => value > 0) ?? false;
    }), { intervals: [20] }).toBe(true);
  }
}

/** Every word of the widget, folded away or not, and every name that is only spoken. */
export async function wordsIn(widget: Locator): Promise<string> {
  return widget.evaluate((host) => {
    const read = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element || node instanceof ShadowRoot) || (node instanceof Element && /^(style|script)$/.test(node.localName))) return '';
      // What stands inside the widget on the page is for visitors without script.
      if (node instanceof HTMLSlotElement) return node.getRootNode() === host.shadowRoot ? '' : node.assignedNodes().map(read).join(' ');
      const spoken = node instanceof Element ? node.getAttribute('aria-label') ?? '' : '';
      const inside = node instanceof Element ? node.shadowRoot ?? node : node;
      return `${spoken} ${[...inside.childNodes].map(read).join(' ')}`;
    };
    return read(host).replace(/\s+/g, ' ').trim();
  });
}

/** Words that no visitor should ever meet. */
export const NONSENSE = /\bNaN\b|\bundefined\b|\bnull\b|\[object|\bInfinity\b|∞/;
