import { EVERS, TODAYS } from '../../model/answers.js';
import { screen, type Screening, type ScreeningInput } from '../../model/screening.js';
import type { Facts } from '../facts.js';
import type { Item } from '../item.js';

type Screen = (input: ScreeningInput) => Screening;

/** Tries every health rule by itself: each has to keep somebody with that answer, and with nothing else, from "worth discussing". */
export function triedRules(ask: Screen = screen): Facts['rules'] {
  const free = { goal: 'face-glow', age: '35-54', today: ['none'], ever: ['none'] } as const;
  const rules: readonly (readonly [name: string, answers: ScreeningInput['answers']])[] = [
    ['under 18', { ...free, age: 'under-18' }],
    ['nothing answered', { goal: free.goal }],
    ['trying for a baby, with pattern hair loss', { ...free, goal: 'hair-male', today: ['trying'] }],
    ...TODAYS.filter((one) => one !== 'none').map((one) => [one, { ...free, today: [one] }] as const),
    ...EVERS.filter((one) => one !== 'none').map((one) => [one, { ...free, ever: [one] }] as const),
  ];
  const broken = rules.filter(([, answers]) => ask({ answers }).verdict === 'discuss').map(([name]) => name);
  return { tried: rules.length, broken };
}

/** Whether every built-in rule of safety holds. */
export function safety({ rules: { tried, broken } }: Facts): Item {
  if (broken.length === 0) return { rank: 'passed', title: 'Safety questions complete', note: `All ${tried} built-in rules hold` };
  return {
    rank: 'fix', code: 'TX-CHK-008', title: `${broken.length} of ${tried} safety rules do not hold`, where: 'the script', found: broken.join(', '),
    fix: 'Do not use this file: it has been changed. Take the file of a release.',
  };
}
