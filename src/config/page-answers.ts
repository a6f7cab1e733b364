import {
  AGES, ALL_GOALS, type Answers, AREAS, concernOf, CONCERNS, DURATIONS, EVERS, OWN_FLAGS, ownAnswers, SEVERITIES, SUNS,
  TODAYS, TRIGGERS, WEIGHTS,
} from '../model/answers.js';
import { kindOf } from './kind.js';
import type { Problem } from './settings.js';

/** What became of answers that a page handed over. */
export interface PageAnswers {
  readonly answers: Answers;
  /** Names that were taken over. */
  readonly accepted: readonly string[];
  readonly problems: readonly Problem[];
}

const VALUES: Readonly<Record<string, readonly string[]>> = {
  concern: CONCERNS,
  goal: ALL_GOALS,
  severity: SEVERITIES, duration: DURATIONS, area: AREAS, age: AGES, sun: SUNS, trigger: TRIGGERS, weight: WEIGHTS,
  today: [...TODAYS, ...OWN_FLAGS], ever: [...EVERS, ...OWN_FLAGS],
};

/** Checks answers a page sets with `setAnswers`. Unknown names and values are reported and dropped; never throws. */
export function parsePageAnswers(input: unknown): PageAnswers {
  const problems: Problem[] = [];
  const taken = ownAnswers() as Record<string, unknown>;
  const refuse = (code: number, path: string, found: unknown, expected: string): void => {
    // A page may hand over health answers: what was found is told by its kind alone.
    problems.push({ code: `TX-ANS-00${code}`, path, found: kindOf(found), expected, fix: 'Correct or drop it.' });
  };
  const entries = entriesOf(input);
  if (!entries) refuse(1, 'answers', input, 'an object of answers');
  for (const [name, value] of entries ?? []) {
    const known = Object.hasOwn(VALUES, name) ? VALUES[name] : undefined;
    // Those that may be answered with none of what they offer.
    const isSeveral = known?.includes('none');
    if (!known) refuse(2, name, value, Object.keys(VALUES).join(', '));
    else if (isSeveral && !Array.isArray(value)) refuse(4, name, value, 'a list');
    else {
      const given: readonly unknown[] = isSeveral ? (value as readonly unknown[]) : [value];
      const kept = given.filter((item) => known.includes(item as string));
      for (const item of given) if (!kept.includes(item)) refuse(3, name, item, known.join(', '));
      // A health answer that could not be read stays unknown, and unknown counts as the careful side.
      const safe = kept.length === given.length ? [...new Set(kept)] : kept.filter((item) => item !== 'none');
      if (safe.length > 0) taken[name] = isSeveral ? safe : safe[0];
    }
  }
  const { goal, concern } = taken as Answers;
  if (goal && concern && concernOf(goal) !== concern) {
    refuse(5, 'concern', concern, concernOf(goal));
    taken['concern'] = concernOf(goal);
  }
  return { answers: taken, accepted: Object.keys(taken), problems };
}

/** What an object holds; `undefined` for anything else, and for one that cannot be read. */
function entriesOf(input: unknown): readonly (readonly [string, unknown])[] | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
  try {
    return Object.entries(input);
  } catch {
    return undefined;
  }
}
