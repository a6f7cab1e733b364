import type { CostStep } from '../../content/words/en/result/frame.js';
import type { Difference } from '../../model/difference.js';
import type { Verdict } from '../../model/screening.js';

/** The sentences a change is told with. */
export interface ChangeWords {
  readonly sessions: (change: number) => string;
  readonly upkeep: (change: number) => string;
  readonly cost: (step: CostStep, isHigher: boolean) => string;
  /** Another goal has a plan; what follows compares it with the plan before. */
  readonly goal: (name: string) => string;
  /** Another goal has no plan, as before. */
  readonly page: (name: string) => string;
  readonly verdict: (label: string) => string;
  readonly planCame: string;
  readonly planWent: string;
  readonly none: string;
  readonly countedAsMiddle: string;
  readonly putBack: string;
  /** Joins what changed into one sentence. */
  readonly sentence: (parts: readonly string[]) => string;
}

/** What is told: the difference, and how it came about. */
export interface ChangeInput {
  readonly difference: Difference;
  readonly kind: 'changed' | 'undone';
  /** Name of the goal where that is what changed: range, proof and rhythm are then others, even if the likely figures agree. */
  readonly goal: string | null;
  /** Whether the new answer is "not sure". */
  readonly isUnsure: boolean;
  readonly verdictLabel: (verdict: Verdict) => string;
}

/** Upper ends of the steps, as shares of the old amount. */
const STEPS: readonly (readonly [upTo: number, step: CostStep])[] = [
  [0.02, 'same'], [0.07, 'slightly'], [0.15, 'tenth'], [0.225, 'fifth'], [0.29, 'quarter'], [0.42, 'third'],
  [0.58, 'half'], [0.85, 'two-thirds'], [1.25, 'double'],
];

/** Says in one sentence what a changed answer did: sessions, top-ups, cost, verdict. */
export function changeSentence({ difference, kind, goal, isUnsure, verdictLabel }: ChangeInput, words: ChangeWords): string {
  if (kind === 'undone') return words.putBack;
  const { plan, verdict } = difference;
  const parts: string[] = [];
  if (verdict) parts.push(words.verdict(verdictLabel(verdict)));
  if (plan) parts.push(plan === 'came' ? words.planCame : words.planWent);
  else if (goal) parts.push(...goalParts(goal, difference, words));
  else if (movesFigures(difference)) parts.push(...figureParts(difference, words));
  if (parts.length > 0) return words.sentence(parts);
  return isUnsure ? words.countedAsMiddle : words.none;
}

/** Whether a figure that is shown at the top moved. */
export function movesFigures({ sessions, upkeep, costRatio }: Difference): boolean {
  return Boolean(sessions) || Boolean(upkeep) || (costRatio !== null && costStepOf(costRatio).step !== 'same');
}

/** The step of a ratio of new to old. */
export function costStepOf(ratio: number): { readonly step: CostStep; readonly isHigher: boolean } {
  const share = Math.abs(ratio - 1);
  const found = STEPS.find(([upTo]) => share < upTo);
  return { step: found ? found[1] : 'far', isHigher: ratio > 1 };
}

function goalParts(goal: string, difference: Difference, words: ChangeWords): readonly string[] {
  return difference.sessions === null ? [words.page(goal)] : [words.goal(goal), ...figureParts(difference, words)];
}

function figureParts({ sessions, upkeep, costRatio }: Difference, words: ChangeWords): readonly string[] {
  const parts: string[] = [];
  if (sessions !== null) parts.push(words.sessions(sessions));
  if (upkeep !== null) parts.push(words.upkeep(upkeep));
  if (costRatio !== null) {
    const { step, isHigher } = costStepOf(costRatio);
    parts.push(words.cost(step, isHigher));
  }
  return parts;
}
