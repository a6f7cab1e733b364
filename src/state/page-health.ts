import { type Age, type Answers, type Ever, type OwnFlag, SAFETY_QUESTIONS, type Today } from '../model/answers.js';

export type SafetyQuestion = (typeof SAFETY_QUESTIONS)[number];

interface Health {
  readonly given: Answers;
  readonly unconfirmed: ReadonlySet<SafetyQuestion>;
}

/** From the freest to the strictest. */
const AGE_STRICTNESS: Readonly<Record<Age, number>> = { '18-34': 0, '35-54': 0, '55-plus': 0, unsaid: 1, 'under-18': 2 };

/**
 * Health answers set by a page, joined to what is known. They can add a caution and never take one away: what the
 * visitor said stays, and an answer that would clear somebody waits until the visitor gives it on screen.
 */
export function withPageHealth({ given, unconfirmed }: Health, page: Answers): Health {
  const waiting = new Set(unconfirmed);
  const isNew = (id: SafetyQuestion): boolean => page[id] !== undefined && given[id] === undefined;
  for (const id of SAFETY_QUESTIONS) if (isNew(id)) waiting.add(id);
  const age = stricterAge(given.age, page.age);
  const today = joined<Today | OwnFlag>(given.today, page.today);
  const ever = joined<Ever | OwnFlag>(given.ever, page.ever);
  return { given: { ...(age && { age }), ...(today && { today }), ...(ever && { ever }) }, unconfirmed: waiting };
}

function stricterAge(known: Age | undefined, page: Age | undefined): Age | undefined {
  if (!known || !page) return known ?? page;
  return AGE_STRICTNESS[page] > AGE_STRICTNESS[known] ? page : known;
}

function joined<Flag extends Today | Ever | OwnFlag>(
  known: readonly Flag[] | undefined, page: readonly Flag[] | undefined,
): readonly Flag[] | undefined {
  if (!known || !page) return known ?? page;
  const cautions = [...new Set([...known, ...page])].filter((flag) => flag !== 'none');
  return cautions.length > 0 ? cautions : known;
}
