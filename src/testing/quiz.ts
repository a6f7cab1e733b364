import { html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';

import type { QuestionCard } from '../components/quiz/question.js';
import type { Quiz } from '../components/quiz/quiz.js';
import { mountWith, type Scene, type TestStage } from './explorer.js';
import { wordsIn } from './look.js';

/** The quiz on a stage, at the step of the scene. */
export async function mountQuiz(scene: Scene): Promise<{ stage: TestStage; quiz: Quiz }> {
  const { stage, element } = await mountWith<Quiz>(html`<tx-quiz></tx-quiz>`, scene);
  await settle(element);
  return { stage, quiz: element };
}

/** Waits until the question on the screen is drawn and stands still. */
export async function settle(quiz: Quiz): Promise<void> {
  await quiz.updateComplete;
  await questionIn(quiz).updateComplete;
  // One that is given up on the way, such as a hover, stands still as well.
  await Promise.allSettled((quiz.shadowRoot?.getAnimations() ?? []).map(({ finished }) => finished));
}

/** The question on the screen; the one that only keeps the room comes after it. */
export function questionIn(quiz: Quiz): QuestionCard {
  return found(quiz.renderRoot.querySelector('tx-question'), 'a question');
}

/** The words of its heading. */
export function titleIn(quiz: Quiz): string {
  return wordsIn(headingIn(quiz));
}

export function headingIn(quiz: Quiz): HTMLElement {
  return found(questionIn(quiz).renderRoot.querySelector<HTMLElement>('legend :is(h1, h2, h3, h4, h5, h6, [role=heading])'), 'a heading');
}

/** Everything that can be chosen, in order. */
export function choicesIn(root: QuestionCard): readonly HTMLInputElement[] {
  return [...root.renderRoot.querySelectorAll('input')];
}

/** The radio or checkbox with this name. */
export function choice(root: QuestionCard, name: string): HTMLInputElement {
  return found(choicesIn(root).find((input) => nameOf(input).startsWith(name)), name);
}

/** What a screen reader calls it. */
export function nameOf(input: HTMLInputElement): string {
  return found(input.labels?.[0], 'a label').textContent.replace(/\s+/gu, ' ').trim();
}

/** Names of what is chosen. */
export function chosenIn(root: QuestionCard): readonly string[] {
  return choicesIn(root).filter(({ checked }) => checked).map(nameOf);
}

export function buttonIn(root: Quiz, name: string): HTMLButtonElement {
  const buttons = [...root.renderRoot.querySelectorAll('button')];
  return found(buttons.find((button) => wordsIn(button) === name), `a button "${name}"`);
}

/** Clicks in the middle of something with the real mouse. */
export async function clickOn(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

/** Timers of one length, held back until a test lets them run. */
export interface HeldTimers {
  /** How many have been started in all. */
  readonly started: () => number;
  /** How many wait now. */
  readonly waiting: () => number;
  /** Runs those that wait. */
  readonly release: () => void;
  /** Gives the page its own timers back. */
  readonly restore: () => void;
}

/** Holds back every timer of this length, so that no test depends on how fast a machine is. */
export function holdTimers(length: number): HeldTimers {
  const { setTimeout: set, clearTimeout: clear } = window;
  const held = new Map<number, () => void>();
  let started = 0;
  const hold = (handler: () => void, wait = 0): number => {
    if (wait !== length) return set(handler, wait);
    started += 1;
    held.set(-started, handler);
    return -started;
  };
  window.setTimeout = hold as typeof window.setTimeout;
  window.clearTimeout = (id) => void (held.delete(Number(id)) || clear(id));
  return {
    started: () => started,
    waiting: () => held.size,
    release: () => {
      const handlers = [...held.values()];
      held.clear();
      for (const handler of handlers) handler();
    },
    restore: () => Object.assign(window, { setTimeout: set, clearTimeout: clear }),
  };
}

function found<T>(thing: T | null | undefined, what: string): T {
  if (thing === null || thing === undefined) throw new Error(`there is no ${what}`);
  return thing;
}
