import { nameOf } from '../../guest/kit/look.js';
import { frame } from '../../guest/life/task.js';
import { kiosk } from '../../content/words/en/kiosk/index.js';
import { quiz } from '../../content/words/en/quiz.js';
import { kiosk as kioskUr } from '../../content/words/ur/kiosk/index.js';
import { quiz as quizUr } from '../../content/words/ur/quiz.js';
import { numbers } from '../../testing/numbers.js';
import { mark, tells } from './canary.js';
import { pass } from './clock.js';
import { controls, named, screen } from './look.js';

const BEGIN = [kiosk.screen.attract.start, kioskUr.screen.attract.start];
const NEXT = [quiz.next, quizUr.next];
const MORE = [kiosk.result.pages.more, kioskUr.result.pages.more];
const AGAIN = [kiosk.screen.again, kioskUr.screen.again];
/** More than a press needs to count again, and than a choice needs to go on. */
const PRESS_MS = 400;
const LEFT_MS = 91_000;
const MOST_ACTS = 26;

interface Chance {
  readonly next: () => number;
  readonly pick: <T>(list: readonly T[]) => T | undefined;
}

type Way = 'walks away' | 'starts again' | 'page' | 'asleep';
const WAYS: readonly Way[] = ['walks away', 'walks away', 'starts again', 'page', 'asleep'];

/** A visit, and what was wrong with it. */
export interface Visited {
  readonly acts: number;
  readonly reached: ReturnType<typeof screen>;
  readonly wrong: string;
}

async function press(target: HTMLElement | undefined): Promise<void> {
  target?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  target?.click();
  await pass(PRESS_MS);
}

/** Answers what is asked now, with as many answers as it pleases. */
async function answer({ next, pick }: Chance): Promise<void> {
  const options = controls().filter(({ localName }) => localName === 'input');
  await press(pick(options));
  while (next() < 0.2) await press(pick(options));
  // The way on stands on the last page of a long list.
  for (let pages = 0; pages < 5 && !named(...NEXT); pages += 1) {
    await press(named(...MORE));
    await frame();
  }
  await press(named(...NEXT));
}

/** One thing that a visitor does. */
async function act(chance: Chance): Promise<void> {
  if (screen() === 'question' && chance.next() < 0.8) await answer(chance);
  else await press(chance.pick(controls()));
  if (chance.next() < 0.2) await frame();
}

/** Sleeps: no timer goes on, and both clocks do. */
async function sleep(): Promise<void> {
  const show = (isHidden: boolean): void => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  show(true);
  await pass(LEFT_MS);
  show(false);
}

async function leave(way: Way): Promise<void> {
  const again = named(...AGAIN);
  if (way === 'starts again' && again) await press(again);
  else if (way === 'page') (document.querySelector('treatment-explorer') as HTMLElement & { reset(): void }).reset();
  else if (way === 'asleep') await sleep();
  await pass(LEFT_MS);
  // A panel of the staff stays a little longer than a visit.
  if (screen() === 'staff') await pass(LEFT_MS);
}

/** What is not as before anybody came. */
async function left(): Promise<string> {
  const shown = screen();
  if (shown !== 'pictures' || !named(BEGIN[0] ?? '')) return `ends at ${shown}: ${controls().map(nameOf).join(', ')}`;
  if (controls().some(({ localName }) => localName === 'input')) return 'a field is left';
  const told = await tells();
  return told.length > 0 ? `told by ${told.join(', ')}` : '';
}

function chanceOf(seed: number): Chance {
  const next = numbers(seed);
  return { next, pick: (list) => list[Math.floor(next() * list.length)] };
}

/** Somebody comes, answers everything and stays at the result. */
export async function stay(visitor: number, seed: number): Promise<void> {
  const chance = chanceOf(seed);
  await press(named(...BEGIN));
  await press(controls()[0]);
  for (let asked = 0; asked < 30 && screen() === 'question'; asked += 1) await answer(chance);
  await frame();
  await mark(visitor);
}

/** Somebody comes, does this and that, and goes in the middle of it. */
export async function visit(visitor: number, seed: number): Promise<Visited> {
  const chance = chanceOf(seed);
  const { next } = chance;
  let reached: Visited['reached'] = 'none';
  let acts = 0;
  try {
    if (next() < 0.25) await press(chance.pick(controls()));
    await press(named(...BEGIN));
    for (const most = 1 + Math.floor(next() * MOST_ACTS); acts < most && screen() !== 'pictures'; acts += 1) {
      await act(chance);
      const now = screen();
      if (now !== 'pictures' && now !== 'none') reached = now;
      await mark(visitor);
    }
    await leave(chance.pick(WAYS) ?? 'walks away');
    return { acts, reached, wrong: await left() };
  } catch (error) {
    return { acts, reached, wrong: String(error) };
  }
}
