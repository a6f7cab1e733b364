import { SCRIPT } from './host-page.js';
import { letGo } from './life/held.js';
import { openLife } from './life/open.js';
import { expect, test } from './test.js';

const ROUTES = 1000;
const AT_ONCE = 200;
/** Firefox keeps, from each question to the page, the last element that was pressed and painted: 11 of 11 were seen. Why is not known. */
const OF_ITS_OWN = { chromium: 0, firefox: 10, webkit: 0 } as const;

test(`H40: ${ROUTES} changes of route, each with a widget of its own left at some step, leave one widget and nothing of the others`, async ({ guest }) => {
  test.setTimeout(300_000);
  await openLife(guest);
  const routes = (from: number, count: number) => guest.evaluate(async (first, some) => {
    const { life } = window;
    const main = document.querySelector('main') as HTMLElement;
    const { timers } = life.left();
    for (let route = first; route < first + some; route += 1) {
      const page = document.createElement('article');
      page.innerHTML = `<h1>Page ${route}</h1>`;
      main.replaceChildren(page);
      // WebKit lets a page do so a hundred times in ten seconds.
      if (route % 20 === 0) history.pushState({}, '', `?page=${route % 7}`);
      const widget = life.mount(page);
      if (route % 4 > 0) widget.start('face');
      if (route % 4 > 1) await life.task();
      if (route % 4 > 2) life.choose(widget, 1);
    }
    // The one that is left may still wait for its paint.
    for (let waited = 0; waited < 100 && (life.left().frames > 0 || life.left().timers > timers); waited += 1) await life.frame();
    return { widgets: document.querySelectorAll('treatment-explorer').length, left: life.left() };
  }, from, count);
  const { left } = await routes(0, 4);
  for (let route = 0; route < ROUTES; route += AT_ONCE) expect(await routes(route, AT_ONCE)).toEqual({ widgets: 1, left });
  await guest.evaluate(() => document.querySelector('main')?.replaceChildren());
  await letGo(guest, OF_ITS_OWN[guest.engine.name]);
  expect(await guest.troubles()).toEqual([]);
});

for (const [what, embed] of [
  ['an element', '<treatment-explorer></treatment-explorer>'],
  ['a script tag', '<script src="/dist/treatment-explorer.js" data-treatment-explorer></script>'],
] as const) {
  test(`H40: a body that is kept as a copy and put back, its scripts run anew, shows the widget of ${what} once`, async ({ guest }) => {
    await openLife(guest, { body: `<main>${embed}</main>${what === 'an element' ? SCRIPT : ''}` });
    await guest.until('the first screen is there', async () => (await guest.ask('screen')).kind === 'first');
    const visits = await guest.evaluate(async () => {
      const { life } = window;
      const found: unknown[] = [];
      // As page loaders do: a copy of the body is kept, the body replaced, the copy put back and its scripts made to run.
      for (let visit = 0; visit < 10; visit += 1) {
        const copy = document.body.cloneNode(true) as HTMLBodyElement;
        const other = document.createElement('body');
        other.innerHTML = '<p>Another page</p>';
        document.body.replaceWith(other);
        await life.task();
        document.body.replaceWith(copy);
        const ran = [...copy.querySelectorAll('script')].map((script) => {
          const again = document.createElement('script');
          for (const { name, value } of script.attributes) again.setAttribute(name, value);
          again.async = false;
          const loaded = new Promise((resolve) => { again.onload = resolve; });
          script.replaceWith(again);
          return loaded;
        });
        await Promise.all(ran);
        await life.frame();
        const widgets = [...document.querySelectorAll('treatment-explorer')];
        found.push(widgets.map((widget) => life.seen(widget).isDressed));
      }
      return found;
    });
    expect(visits).toEqual(Array.from({ length: 10 }, () => [true]));
    expect(await guest.troubles()).toEqual([]);
  });
}
