import fc from 'fast-check';

import {
  AGES, type Answers, AREAS, CONCERNS, DURATIONS, EVERS, GOALS, type QuestionId, SEVERITIES, SUNS, TODAYS, TRIGGERS, WEIGHTS,
} from '../model/answers.js';

/** Any answers a visitor or a page may come with: complete or not, of any goal, in any mix. */
export function anyAnswers(): fc.Arbitrary<Answers> {
  const concern = fc.constantFrom(...CONCERNS);
  return concern.chain((id) =>
    fc.record(
      {
        concern: fc.constant(id),
        goal: fc.constantFrom(...GOALS[id]),
        severity: fc.constantFrom(...SEVERITIES),
        duration: fc.constantFrom(...DURATIONS),
        area: fc.constantFrom(...AREAS),
        age: fc.constantFrom(...AGES),
        sun: fc.constantFrom(...SUNS),
        trigger: fc.constantFrom(...TRIGGERS),
        weight: fc.constantFrom(...WEIGHTS),
        today: fc.uniqueArray(fc.constantFrom(...TODAYS), { maxLength: 4 }),
        ever: fc.uniqueArray(fc.constantFrom(...EVERS), { maxLength: 4 }),
      },
      { requiredKeys: ['concern'] },
    ),
  );
}

/** The same answers without one. */
export function without(answers: Answers, id: QuestionId): Answers {
  const { [id]: _left, ...rest } = answers;
  return rest;
}
