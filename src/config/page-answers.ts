import {
  AGES, type Answers, AREAS, type Concern, concernOf, CONCERNS, DURATIONS, EVERS, type Goal, GOALS, SEVERITIES, SUNS,
  TODAYS, TRIGGERS, WEIGHTS,
} from '../model/answers.js';
import type { Problem } from './settings.js';

/** What became of answers that a page handed over. */
export interface PageAnswers {
  readonly answers: Answers;
  /** Names that were taken over. */
  readonly accepted: readonly string[];
  readonly problems: readonly Problem[];
}

const ONE_OF: Readonly<Record<string, readonly string[]>> = {
  concern: CONCERNS,
  goal: [...GOALS.face, ...GOALS.hair, ...GOALS.body],
  severity: SEVERITIES, duration: DURATIONS, area: AREAS, age: AGES, sun: SUNS, trigger: TRIGGERS, weight: WEIGHTS,
};
const SEVERAL_OF: Readonly<Record<string, readonly string[]>> = { today: TODAYS, ever: EVERS };

/** Checks answers a page sets with `setAnswers`. Unknown names and values are reported and dropped; never throws. */
export function parsePageAnswers(input: unknown): PageAnswers {
  const problems: Problem[] = [];
  const answers: Record<string, unknown> = {};
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { answers: {}, accepted: [], problems: [problem('TX-ANS-001', 'answers', input, 'an object of answers')] };
  }
  for (const [name, value] of Object.entries(input)) {
    if (Object.hasOwn(ONE_OF, name)) takeOne(name, value, ONE_OF[name] ?? [], answers, problems);
    else if (Object.hasOwn(SEVERAL_OF, name)) takeSeveral(name, value, SEVERAL_OF[name] ?? [], answers, problems);
    else problems.push(problem('TX-ANS-002', name, value, `one of ${[...Object.keys(ONE_OF), ...Object.keys(SEVERAL_OF)].join(', ')}`));
  }
  dropStrayConcern(answers, problems);
  return { answers: answers, accepted: Object.keys(answers), problems };
}

type Taken = Record<string, unknown>;

function takeOne(name: string, value: unknown, known: readonly string[], taken: Taken, problems: Problem[]): void {
  if (typeof value === 'string' && known.includes(value)) taken[name] = value;
  else problems.push(problem('TX-ANS-003', name, value, `one of ${known.join(', ')}`));
}

function takeSeveral(name: string, value: unknown, known: readonly string[], taken: Taken, problems: Problem[]): void {
  if (!Array.isArray(value)) {
    problems.push(problem('TX-ANS-004', name, value, `a list of ${known.join(', ')}`));
    return;
  }
  const kept: string[] = [];
  for (const item of value as readonly unknown[]) {
    if (typeof item !== 'string' || !known.includes(item)) problems.push(problem('TX-ANS-003', name, item, `one of ${known.join(', ')}`));
    else if (!kept.includes(item)) kept.push(item);
  }
  // A health answer that could not be read stays unknown, and unknown counts as the careful side.
  const isComplete = kept.length === value.length;
  const safe = isComplete ? kept : kept.filter((item) => item !== 'none');
  if (safe.length > 0) taken[name] = safe;
}

function dropStrayConcern(taken: Taken, problems: Problem[]): void {
  const { goal, concern } = taken as { goal?: Goal; concern?: Concern };
  if (!goal || !concern || concernOf(goal) === concern) return;
  problems.push(problem('TX-ANS-005', 'concern', concern, concernOf(goal)));
  taken['concern'] = concernOf(goal);
}

function problem(code: string, path: string, found: unknown, expected: string): Problem {
  // A page may hand over health answers: what was found is told by its kind alone.
  return { code, path, found: kindOf(found), expected, fix: 'Correct or leave out this answer in setAnswers().' };
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return value === null ? 'null' : `a value of type ${typeof value}`;
}
