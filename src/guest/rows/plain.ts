import type { Guest } from '../guest.js';
import { type HostPage, SCRIPT, WIDGET } from '../host-page.js';
import type { Row } from '../row.js';
import { standsOn } from '../standing.js';

const PAGE: HostPage = {
  body: `${SCRIPT}<h1>A clinic</h1><p>Welcome.</p><a href="/about">About us</a><details><summary>Opening hours</summary><p>Nine to five.</p></details>
    <input aria-label="Search" />${WIDGET}<p>Open every day.</p>`,
  files: { '/about': '<title>About us</title>' },
};

/** Presses the mouse on what the page itself has there. */
async function press(guest: Guest, selector: string): Promise<void> {
  const { x, y } = await guest.evaluate((what) => {
    const target = document.querySelector(what);
    target?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = target?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
  await guest.engine.click(x, y);
}

/** After the visit the page is used by hand, by mouse and by keys, until its own link leads away. */
async function pageStillWorks(guest: Guest): Promise<void> {
  await press(guest, 'summary');
  await guest.until('a press opens what the page has folded', () => guest.evaluate(() => document.querySelector('details')?.open === true));
  await press(guest, 'input');
  await guest.engine.press('a');
  await guest.until("a key writes into the page's field", () => guest.evaluate(() => document.querySelector('input')?.value === 'a'));
  await press(guest, 'a');
  await guest.until("the page's link is followed", () => guest.evaluate(() => location.pathname === '/about'));
}

export const plainRows: readonly Row[] = [
  {
    id: 'H0',
    title: 'a plain page keeps everything that has to hold on every page, and still works after a visit',
    run: async (guest, script) => {
      await standsOn(guest, PAGE, script === undefined ? {} : { script });
      await pageStillWorks(guest);
    },
  },
];
