/** The first script of a kiosk's page: a clock that the test moves, and visitors. */
import { answersKept, canaryOf, listenIn, mark, tells } from './canary.js';
import { holdClock, pass, tick, waiting } from './clock.js';
import { controls, screen, sideways } from './look.js';
import { stay, visit, type Visited } from './visit.js';
import { touch, watch } from './watch.js';

/** Visitors one after the other, numbered from `first`. */
interface Row {
  readonly seed: number;
  readonly count: number;
  readonly first: number;
}

/** What was wrong with which visit, and how far they came. */
async function visits({ seed, count, first }: Row): Promise<{ readonly wrong: readonly string[]; readonly reached: Readonly<Record<string, number>> }> {
  const wrong: string[] = [];
  const reached: Record<string, number> = {};
  for (let each = 0; each < count; each += 1) {
    const done: Visited = await visit(first + each, seed + each);
    reached[done.reached] = (reached[done.reached] ?? 0) + 1;
    if (done.wrong) wrong.push(`visit of seed ${seed + each}, after ${done.acts} acts: ${done.wrong}`);
  }
  return { wrong, reached };
}

const crowd = { answersKept, canaryOf, controls, mark, pass, screen, sideways, stay, tells, tick, touch, visits, waiting, watch };
export type Crowd = typeof crowd;

holdClock();
listenIn();
// Nobody answers a dialog of the system here.
window.print = () => { window.dispatchEvent(new CustomEvent('afterprint')); };
if (window === window.top) Object.assign(window, { crowd });

declare global {
  interface Window {
    readonly crowd: Crowd;
  }
}
