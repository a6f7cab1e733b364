import { readFile } from 'node:fs/promises';

import type { Guest } from './guest.js';
import { SCRIPT, WIDGET } from './host-page.js';

const AXE_PATH = '/axe.js';
const MOST_STOPS = 200;

/** Somebody without a mouse, and what a screen reader would tell them at each stop. */
export class Walker {
  /** Keys, and after each what has the focus. */
  readonly told: string[] = [];

  constructor(private readonly guest: Guest) {}

  /** A page with a link before the widget and one after it. */
  async open(): Promise<void> {
    const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
    const body = `${SCRIPT}<script src="${AXE_PATH}"></script><a href="/first">Before the widget</a>${WIDGET}<a href="/last">After the widget</a>`;
    await this.guest.open({ body, files: { [AXE_PATH]: axe } });
    await this.guest.until('the first screen is there', async () => (await this.guest.ask('screen')).kind === 'first');
  }

  note(title: string): void {
    this.told.push('', `== ${title}`);
  }

  /** Presses a key, and notes what has the focus then. */
  async press(key: string): Promise<string> {
    await this.guest.engine.press(key);
    const stop = await this.stop();
    this.told.push(`${key === ' ' ? 'Space     ' : key.padEnd(10)} ${stop}`);
    return stop;
  }

  /** Presses a key that brings another screen, and notes where the focus comes to. */
  async pressAndWait(key: string, what: string, isThere: (stop: string) => boolean): Promise<void> {
    await this.guest.engine.press(key);
    await this.guest.until(what, async () => isThere(await this.stop()));
    this.told.push(`${key.padEnd(10)} ${await this.stop()}`);
  }

  /** Tab until the focus is on this; the stops on the way, this one too. */
  async tabTo(wanted: RegExp, key = 'Tab'): Promise<readonly string[]> {
    const stops: string[] = [];
    while (stops.length < MOST_STOPS) {
      stops.push(await this.press(key));
      if (wanted.test(stops.at(-1) ?? '')) return stops;
    }
    throw new Error(`${key} never comes to ${wanted}; seen ${stops.join(' | ')}`);
  }

  async heading(): Promise<string> {
    return (await this.guest.ask('screen')).heading;
  }

  async kind(): Promise<string> {
    return (await this.guest.ask('screen')).kind;
  }

  /** Role, name and states of what has the focus, worked out in the same way in every engine. */
  private stop(): Promise<string> {
    return this.guest.evaluate(() => {
      interface Axe {
        setup(root: Element): void;
        teardown(): void;
        commons: { text: { accessibleText(element: Element): string }; aria: { getRole(element: Element): string | null } };
      }
      const { axe } = window as unknown as { axe: Axe };
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      if (!element || element === document.body) return 'nothing';
      axe.setup(document.documentElement);
      const role = element.localName === 'summary' ? 'summary' : axe.commons.aria.getRole(element) ?? element.localName;
      const name = axe.commons.text.accessibleText(element).replace(/\s+/g, ' ').trim();
      axe.teardown();
      const input = element as HTMLInputElement;
      const states = [
        /^(radio|checkbox)$/.test(input.type) && input.checked && 'checked',
        element.localName === 'summary' && ((element.parentElement as HTMLDetailsElement).open ? 'expanded' : 'collapsed'),
        element.getAttribute('aria-expanded') === 'true' && 'expanded',
        element.getAttribute('aria-expanded') === 'false' && 'collapsed',
        element.getAttribute('aria-pressed') === 'true' && 'pressed',
        element.getAttribute('aria-pressed') === 'false' && 'not pressed',
        element.getAttribute('aria-checked') === 'true' && 'checked',
        element.getAttribute('aria-valuetext'),
      ].filter(Boolean);
      return `${role} "${name}"${states.map((state) => ` [${state}]`).join('')}`;
    });
  }
}
