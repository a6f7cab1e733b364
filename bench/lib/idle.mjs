// What the widget does while nothing happens: after mounting, after the result, and far below the window.
import { launch, openPage } from './browser.mjs';
import { chosen, options } from './options.mjs';
import { keep } from './paths.mjs';
import { table } from './print.mjs';
import { probe } from './probe.mjs';
import { serve } from './serve.mjs';
import { subjectsOf } from './subjects.mjs';
import { visitOn } from './visit.mjs';

/** Counts what the page asks the browser for. Runs on the page, before all else. */
function count() {
  window.asked = { timers: 0, frames: 0 };
  for (const [name, kind] of [['setTimeout', 'timers'], ['setInterval', 'timers'], ['requestAnimationFrame', 'frames'], ['requestIdleCallback', 'timers']]) {
    const ask = window[name];
    window[name] = (...given) => {
      window.asked[kind] += 1;
      return ask.apply(window, given);
    };
  }
}

/** What is asked for in a row of quiet seconds, once the page has come to rest. */
async function rest(page) {
  await page.waitForLoadState('networkidle');
  // A sentence that is read out is cleared five seconds later.
  await page.waitForTimeout(6000);
  const read = () => page.evaluate(() => ({ ...window.asked, requests: performance.getEntriesByType('resource').length, longTasks: probe.longTasks() }));
  const before = await read();
  await page.waitForTimeout(options.seconds * 1000);
  const after = await read();
  return Object.fromEntries(Object.keys(before).map((key) => [key, after[key] - before[key]]));
}

async function watch(browser, address, subject, when) {
  const { context, page } = await openPage(browser);
  await page.addInitScript(`(${count})(); (${probe})(); void probe.meet(() => ${subject.first});`);
  await page.goto(address);
  await page.waitForFunction('window.probe?.first');
  if (when === 'after the result') await visitOn(page, subject);
  const figures = await rest(page);
  await context.close();
  return figures;
}

export async function idle(visit) {
  const all = subjectsOf(visit);
  const names = chosen(['ours', 'ours-one-file']);
  const documents = Object.fromEntries(names.flatMap((name) => [
    [`/${name}.html`, all[name].page],
    [`/${name}-below.html`, all[name].page.replace('<treatment-explorer ', '<div style="height:5000px"></div><treatment-explorer ')],
  ]));
  const { origin, close } = await serve(documents);
  const browser = await launch();
  const goals = [];
  for (const name of names) {
    for (const [when, path] of [['after mounting', `/${name}.html`], ['after the result', `/${name}.html`], ['far below the window', `/${name}-below.html`]]) {
      const figures = await watch(browser, origin + path, all[name], when);
      goals.push({
        number: 'P17', what: `${name}, ${when}: timers, frames, requests, long tasks in ${options.seconds} s`, figure: Object.values(figures).join(', '),
        goal: '0, 0, 0, 0', isMet: Object.values(figures).every((value) => value === 0),
      });
    }
  }
  await browser.close();
  close();
  keep('idle', { browser: browser.version(), at: new Date().toISOString(), goals });
  console.log(table(['', 'what', 'figure', 'goal', ''], goals.map((goal) => [goal.number, goal.what, goal.figure, goal.goal, goal.isMet ? 'met' : 'not met'])));
}
