// Many visits in one widget, with `reset()` between: what a device in a waiting room lives through. There is no mode for
// such devices yet, so this is the page's own call.
import { launch } from './browser.mjs';
import { drivenPages, openDriven } from './cycles.mjs';
import { chosen, options } from './options.mjs';
import { keep } from './paths.mjs';
import { table } from './print.mjs';
import { serve } from './serve.mjs';
import { median, slope } from './statistics.mjs';

const ALLOWED_KIB = 128;
const ALLOWED_TIME = 1.1;
/** The survey has no reset of its own: a page makes a new one. */
const SUBJECTS = ['ours', 'ours-one-file'];

/** Runs on the page; gives how long each visit took. */
async function visits(count) {
  subject.lasting ??= subject.mount();
  const took = [];
  for (let visit = 0; visit < count; visit += 1) {
    const start = performance.now();
    await subject.visit(subject.lasting);
    took.push(performance.now() - start);
    subject.reset(subject.lasting);
    await new Promise((resolve) => { requestAnimationFrame(() => resolve()); });
  }
  return took;
}

async function endure(browser, origin, name) {
  const page = await openDriven(browser, origin, name);
  const tenth = Math.ceil(options.sessions / 10);
  const points = [];
  for (let sessions = tenth; sessions <= options.sessions; sessions += tenth) {
    const took = median(await page.run(visits, tenth));
    points.push({ sessions, took, ...await page.memory() });
    process.stderr.write(`${name}: ${sessions} of ${options.sessions}, ${points.at(-1).heap.toFixed(0)} KiB\n`);
  }
  await page.close();
  return { name, points };
}

function goalsOf({ name, points }) {
  const [first, last] = [points[0], points.at(-1)];
  const of = `${name}: visits ${first.sessions} → ${last.sessions}`;
  const gained = last.heap - first.heap;
  const slower = last.took / first.took;
  return [
    {
      number: 'P16', what: `${of}: nodes, listeners`, figure: `${first.nodes} → ${last.nodes}, ${first.listeners} → ${last.listeners}`,
      goal: 'the same', isMet: first.nodes === last.nodes && first.listeners === last.listeners,
    },
    { number: 'P16', what: `${of}: heap gained, KiB`, figure: gained.toFixed(0), goal: `≤ ${ALLOWED_KIB}`, isMet: gained <= ALLOWED_KIB },
    { number: 'P16', what: `${of}: time of a visit`, figure: `× ${slower.toFixed(2)}`, goal: `≤ × ${ALLOWED_TIME}`, isMet: slower <= ALLOWED_TIME },
  ];
}

export async function soak() {
  const names = chosen(SUBJECTS);
  const { origin, close } = await serve(drivenPages);
  // Visits do not wait for the frames of a screen that nobody looks at.
  const browser = await launch('--disable-frame-rate-limit', '--disable-gpu-vsync');
  const runs = [];
  for (const name of names) runs.push(await endure(browser, origin, name));
  await browser.close();
  close();
  const goals = runs.flatMap(goalsOf);
  keep('soak', { browser: browser.version(), at: new Date().toISOString(), runs, goals });
  console.log(table(['subject', 'visits', 'heap, KiB', 'heap of 1,000 visits after the first tenth, KiB', 'nodes', 'listeners', 'a visit, ms'], runs.flatMap(({ name, points }) =>
    points.filter((_, index) => [0, Math.floor(points.length / 2), points.length - 1].includes(index)).map(({ sessions, heap, nodes, listeners, took }) =>
      [name, sessions, heap.toFixed(0), points.length > 2 ? (slope(points.slice(1).map((point) => [point.sessions, point.heap])) * 1000).toFixed(1) : '–', nodes, listeners, took.toFixed(0)]))));
  console.log(`\n${table(['', 'what', 'figure', 'goal', ''], goals.map((goal) => [goal.number, goal.what, goal.figure, goal.goal, goal.isMet ? 'met' : 'not met']))}`);
}
