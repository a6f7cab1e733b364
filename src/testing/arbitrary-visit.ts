import fc from 'fast-check';

import { parseQuote } from '../config/quote.js';
import {
  AGES, type Answers, AREAS, concernOf, DURATIONS, ESTIMATE_GOALS, EVERS, type Goal, isEstimateGoal, OPEN_GOALS, SEVERITIES, SUNS, TODAYS, TRIGGERS, WEIGHTS,
} from '../model/answers.js';
import { PRACTITIONERS } from '../model/practitioners.js';
import { NO_PRICING, type Pricing } from '../state/pricing.js';

/** What a visitor comes with: answers, most of them given, and what they suppose or were told of prices. */
export interface Visitor {
  readonly answers: Answers & { readonly goal: Goal };
  readonly pricing: Pricing;
  readonly fragment: string;
}

const mostly = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: fc.constant(undefined) });
const of = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> => mostly(fc.constantFrom(...values));
const several = <T extends string>(values: readonly T[]): fc.Arbitrary<readonly T[] | undefined> => fc.oneof(
  { weight: 6, arbitrary: fc.constant<readonly T[]>(['none' as T]) }, { weight: 2, arbitrary: fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

const GROWN = ['18-34', '35-54', '55-plus'] as const;

const answers = fc.tuple(
  fc.constantFrom<Goal>(...ESTIMATE_GOALS, ...ESTIMATE_GOALS, ...OPEN_GOALS), of(SEVERITIES), of(DURATIONS), of(AREAS), of([...GROWN, ...GROWN, ...AGES]), of(SUNS),
  of(TRIGGERS), of(WEIGHTS), several(TODAYS), several(EVERS),
).map(([goal, severity, duration, area, age, sun, trigger, weight, today, ever]) => given({
  concern: concernOf(goal), goal, severity, duration, area, age, sun, trigger, weight, today, ever,
}));

/** Only what was answered. */
function given(all: Readonly<Record<string, unknown>>): Visitor['answers'] {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as Visitor['answers'];
}

const typed = fc.constantFrom('9000', '1', '12.50', '٧٠٠٠', '999999999', 'free', '');

/** Any visitor. */
export const anyVisitor: fc.Arbitrary<Visitor> = fc.tuple(
  answers, typed, fc.constantFrom(1, 2, 4, 60), fc.constantFrom('', 'PKR', 'EUR', 'KWD'), of(PRACTITIONERS), of(AREAS), fc.constantFrom(null, 1, 3, 60), fc.boolean(), fc.integer({ min: 0, max: 9 }),
).map(([answers, text, visits, currency, practitioner, area, sessions, hasTopUps, kind]) => {
  const quote = parseQuote(text, currency);
  const hasQuote = kind === 0 && typeof quote === 'number' && isEstimateGoal(answers.goal);
  const supposed = { practitioner: practitioner ?? null, area: area ?? null, sessions, hasTopUps };
  return {
    answers, fragment: ['#tx=', '#tx=1AAAAAAAA', '', '#tx=%00'][kind] ?? '#tx=0',
    pricing: {
      ...NO_PRICING, ...(kind < 3 ? supposed : {}),
      quote: hasQuote && isEstimateGoal(answers.goal) ? { priceMinor: quote, goal: answers.goal, visits, currency, text } : null,
    },
  };
});
