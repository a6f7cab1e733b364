import type { Engine } from './engines/engine.js';
import { filesOf, type HostPage, SCRIPT_PATH } from './host-page.js';
import type * as kit from './kit/index.js';
import type { Role } from './kit/look.js';
import type { Scripts } from './scripts.js';
import type { Site } from './site.js';

type Kit = typeof kit;
type Tool = Exclude<keyof Kit, 'inText'>;
type Answer<T extends Tool> = Awaited<ReturnType<Kit[T]>>;

/** How long something may take to come. */
export interface Patience {
  readonly ms: number;
  /** Looks that are taken at the page at least, however long they take: a machine with much to do answers late. */
  readonly looks: number;
}

const BETWEEN_LOOKS_MS = 25;

/** A window may show the page of the test before for a moment: no two pages have one address. */
let opened = 0;

/** One browser window with somebody's page in it, and the guest on that page: the same in all three engines. */
export class Guest {
  patience: Patience = { ms: 15_000, looks: 1 };
  /** What is done to a page before it is served: tests that spoil a page set it. */
  changed = (page: HostPage): HostPage => page;

  constructor(readonly engine: Engine, readonly site: Site, private readonly scripts: Scripts) {}

  /**
   * Opens a page and waits until it is read to its end. `script` takes the place of the widget's script; `waits: false` for
   * a page that never gets there.
   */
  async open(page: HostPage = {}, { script, waits = true, fragment = '' }: { script?: string; waits?: boolean; fragment?: string } = {}): Promise<void> {
    opened += 1;
    const path = `/page-${opened}/`;
    this.site.forget();
    this.site.files = { ...filesOf(this.changed(page), path, this.scripts.witness), ...(script === undefined ? {} : { [SCRIPT_PATH]: script }) };
    await this.engine.go(`${this.site.origin}${path}${fragment}`);
    await this.until(`the page ${path} is there`, async () => {
      const now = await this.ask('ready');
      return now.path === path && (now.done || !waits);
    });
  }

  /** Asks one of the kit's tools on the page. */
  async ask<T extends Tool>(tool: T, ...given: Parameters<Kit[T]>): Promise<Answer<T>> {
    return this.run<Answer<T>>(`kit.${tool}(${given.map((value) => JSON.stringify(value) ?? 'undefined').join(', ')})`);
  }

  /** Runs a function on the page. It is sent as text: nothing of the test around it is known there. What it gives back is data. */
  async evaluate<Given extends readonly unknown[], Value>(job: (...given: Given) => Value, ...given: Given): Promise<Awaited<Value>> {
    return this.run<Awaited<Value>>(`(${job.toString()})(${given.map((value) => JSON.stringify(value) ?? 'undefined').join(', ')})`);
  }

  /** Looks again and again until it is so. Says what it waited for when it does not come. */
  async until(what: string, look: () => Promise<boolean>): Promise<void> {
    const end = performance.now() + this.patience.ms;
    let trouble = '';
    for (let looks = 0; looks < this.patience.looks || performance.now() < end; looks += 1) {
      try {
        if (await look()) return;
        trouble = '';
      } catch (error) {
        // A page that is being opened has nobody to ask yet.
        trouble = error instanceof Error ? error.message : 'no answer';
      }
      await new Promise((resolve) => { setTimeout(resolve, BETWEEN_LOOKS_MS); });
    }
    throw new Error(`It never came that ${what}.${trouble && ` ${trouble}.`} Seen: ${JSON.stringify(await this.ask('witnessed').catch(String))}`);
  }

  /** A press of the mouse on a control that is in view and that nothing covers. */
  async tap(role: Role, name: string, nth = 0): Promise<void> {
    await this.until(`there is a ${role} "${name}"`, async () => (await this.ask('spotOf', role, name, nth)) !== null);
    const spot = await this.ask('spotOf', role, name, nth);
    if (!spot?.reached) throw new Error(`a press on ${role} "${name}" meets ${spot?.met}`);
    await this.engine.click(spot.x, spot.y);
  }

  /** All that went wrong on the page, as seen from within and from without. */
  async troubles(): Promise<readonly string[]> {
    const { errors } = await this.ask('witnessed');
    const outside = this.site.strangers.map((address) => `asked for ${address}`);
    return [...new Set([...errors, ...this.engine.told, ...outside])];
  }

  private async run<Value>(expression: string): Promise<Value> {
    const text = await this.engine.evaluate(`(async () => { ${this.scripts.kit}; return kit.inText(await (${expression})); })()`);
    const value = JSON.parse(text) as Value | string;
    // On a page that tampers with strings the text may come wrapped once more.
    return (typeof value === 'string' && /^[[{]/.test(value) ? JSON.parse(value) : value) as Value;
  }
}
