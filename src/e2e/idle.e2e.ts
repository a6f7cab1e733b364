import { CDN, expect, test } from './support.js';
import { Visitor } from './visitor.js';

const WIDGET = '<treatment-explorer currency="PKR" prices="face:7000-18000; hair:8000-20000; body:9000-15000" region="PK"></treatment-explorer>';
const FORMS = [
  ['one file', `<script src="/dist/treatment-explorer.js" defer></script>${WIDGET}`],
  ['modules', `<script type="module" src="${CDN}/dist/cdn/treatment-explorer.js"></script>${WIDGET}`],
] as const;

/** What the page keeps for these tests. */
interface Watched {
  /** Timers and frames that wait. */
  readonly waiting: Map<string, string>;
  /** How many rows stood in each frame that had a short answer. */
  readonly frames: number[];
}

/** Keeps a list of every timer and frame that somebody on the page waits for. */
function watchTimers(): void {
  const waiting = new Map<string, string>();
  Object.assign(window, { waiting });
  for (const [ask, end] of [['setTimeout', 'clearTimeout'], ['setInterval', 'clearInterval'], ['requestAnimationFrame', 'cancelAnimationFrame']] as const) {
    const page = window as unknown as Record<string, (...args: unknown[]) => unknown>;
    const [askPage, endPage] = [page[ask], page[end]];
    page[ask] = (task, ...more) => {
      const id = askPage?.((...args: unknown[]) => {
        if (ask !== 'setInterval') waiting.delete(`${ask} ${String(id)}`);
        (task as (...given: unknown[]) => void)(...args);
      }, ...more);
      waiting.set(`${ask} ${String(id)}`, new Error(ask).stack ?? '');
      return id;
    };
    page[end] = (id) => {
      waiting.delete(`${ask} ${String(id)}`);
      return endPage?.(id);
    };
  }
}

/** Counts the rows of the result in every frame that has its short answer. */
function watchFrames(): void {
  const frames: number[] = [];
  Object.assign(window, { frames });
  const look = (): void => {
    const result = document.querySelector('treatment-explorer')?.shadowRoot?.querySelector('tx-result')?.shadowRoot;
    if (result?.querySelector('tx-verdict')?.shadowRoot?.textContent) frames.push(result.querySelectorAll('tx-row').length);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

for (const [form, body] of FORMS) {
  test(`${form}: nothing waits while nothing happens`, async ({ host, page }) => {
    const waiting = () => page.evaluate(() => [...(window as unknown as Watched).waiting.values()]);
    await page.addInitScript(watchTimers);
    await host.open(body);
    const visitor = new Visitor(page);
    await expect(visitor.widget.getByRole('button', { name: /^Face/ })).toBeVisible();
    await expect.poll(waiting).toEqual([]);
    await visitor.visit('face');
    await visitor.readOn();
    // A sentence read out is cleared five seconds later.
    await expect.poll(waiting, { timeout: 10_000 }).toEqual([]);
  });

  test(`${form}: the short answer is painted before the rows are there`, async ({ host, page }) => {
    await page.addInitScript(watchFrames);
    await host.open(body);
    await new Visitor(page).visit('face');
    const frames = await page.evaluate(() => (window as unknown as Watched).frames);
    expect(frames[0]).toBe(0);
    expect(frames.at(-1)).toBe(8);
    expect(new Set(frames).size).toBeGreaterThan(2);
  });
}
