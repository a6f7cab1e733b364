// Mount, whole visit, unmount, again and again: what is left.
import { launch } from './browser.mjs';
import { drivenPages, drivenSubjects, openDriven } from './cycles.mjs';
import { chosen, options } from './options.mjs';
import { keep } from './paths.mjs';
import { table } from './print.mjs';
import { serve } from './serve.mjs';
import { slope } from './statistics.mjs';

const WARM = 10;
const STEP = 10;
/** What the heap of a cycle may gain beyond that of a page that keeps nothing, KiB. */
const ALLOWED = 0.3;

/** Runs on the page. */
async function cycles(count) {
  const frame = () => new Promise((resolve) => { requestAnimationFrame(() => resolve()); });
  for (let cycle = 0; cycle < count; cycle += 1) {
    const mounted = subject.mount();
    await subject.visit(mounted);
    await frame();
    subject.unmount(mounted);
    await frame();
  }
}

async function grow(browser, origin, name) {
  const page = await openDriven(browser, origin, name);
  await page.run(cycles, WARM);
  const points = [{ cycle: 0, ...await page.memory() }];
  for (let cycle = STEP; cycle <= options.cycles; cycle += STEP) {
    await page.run(cycles, STEP);
    points.push({ cycle, ...await page.memory() });
  }
  await page.close();
  const second = points.filter(({ cycle }) => cycle >= options.cycles / 2);
  const [first, last] = [points[0], points.at(-1)];
  return { name, points, first, last, slope: slope(second.map(({ cycle, heap }) => [cycle, heap])) };
}

const change = (first, last, key) => `${first[key]} → ${last[key]}`;

export async function growth() {
  const names = chosen(drivenSubjects);
  const { origin, close } = await serve(drivenPages);
  const browser = await launch();
  const runs = [];
  for (const name of names) {
    runs.push(await grow(browser, origin, name));
    process.stderr.write(`${name}: ${options.cycles} cycles\n`);
  }
  await browser.close();
  close();
  const floor = runs.find(({ name }) => name === 'hand-written')?.slope;
  const goals = runs.filter(({ name }) => name.startsWith('ours')).flatMap(({ name, first, last, slope: own }) => [
    {
      number: 'P12', what: `${name}: nodes, listeners after ${options.cycles} cycles`, figure: `${change(first, last, 'nodes')}, ${change(first, last, 'listeners')}`,
      goal: 'the same', isMet: first.nodes === last.nodes && first.listeners === last.listeners,
    },
    ...(floor === undefined ? [] : [{
      number: 'P12', what: `${name}: heap a cycle, second half of ${options.cycles}, KiB`, figure: own.toFixed(2),
      goal: `≤ ${(floor + ALLOWED).toFixed(2)} (hand-written ${floor.toFixed(2)} + ${ALLOWED})`, isMet: own <= floor + ALLOWED,
    }]),
  ]);
  keep('growth', { browser: browser.version(), at: new Date().toISOString(), runs, goals });
  console.log(table(['subject', 'cycles', 'heap, KiB', 'heap a cycle, second half, KiB', 'nodes', 'listeners'], runs.map(({ name, first, last, slope: own }) =>
    [name, options.cycles, `${first.heap.toFixed(0)} → ${last.heap.toFixed(0)}`, own.toFixed(2), change(first, last, 'nodes'), change(first, last, 'listeners')])));
  console.log(`\n${table(['', 'what', 'figure', 'goal', ''], goals.map((goal) => [goal.number, goal.what, goal.figure, goal.goal, goal.isMet ? 'met' : 'not met']))}`);
}
