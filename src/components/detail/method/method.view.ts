import { type Source, SOURCES } from '../../../content/sources.js';
import { WEIGHTS } from '../../../content/figures.js';
import type { OptionWords } from '../../../content/words/quiz-shapes.js';
import type { quiz } from '../../../content/words/en/quiz.js';
import type { Concern } from '../../../model/answers.js';
import type { WeighedQuestion } from '../../../model/protocol.js';
import { citationOf } from '../citations.js';

/** One answer with the points it adds. */
export interface PointsRow {
  readonly question: WeighedQuestion;
  readonly answer: string;
  readonly points: number;
}

/** The points of every answer that moves the count of a concern. */
export function pointsRows(concern: Concern, { options }: typeof quiz): readonly PointsRow[] {
  const questions: readonly WeighedQuestion[] = ['severity', 'duration', 'area', 'age', 'sun'];
  return questions.flatMap((question) => {
    const table = WEIGHTS[concern].points[question] ?? {};
    const given = question === 'severity' || question === 'area' ? options[question][concern] : options[question];
    const names = given as Readonly<Record<string, OptionWords>>;
    return Object.entries(table).map(([value, points]) => ({ question, answer: names[value]?.name ?? value, points }));
  });
}

/** Kinds that are told by name come first. */
const isNamed = ({ kind }: Source): boolean => kind === 'study' || kind === 'review' || kind === 'regulator';

/** A line of the list of all sources. */
export interface ListedSource {
  readonly cite: string;
  readonly link: string | null;
}

/**
 * Every source a visitor may see: studies, reviews and regulators by name, then the rest; clinics of one country are one
 * line.
 */
export function publicSources(namesMedicines: boolean): readonly ListedSource[] {
  const sources = new Map<string, Source>();
  for (const source of Object.values<Source>(SOURCES)) {
    const cite = citationOf(source, namesMedicines);
    if (source.kind !== 'editorial' && !sources.has(cite)) sources.set(cite, source);
  }
  const byName = [...sources].sort(([a], [b]) => (a < b ? -1 : 1));
  const sorted = [...byName.filter(([, source]) => isNamed(source)), ...byName.filter(([, source]) => !isNamed(source))];
  return sorted.map(([cite, { link }]) => ({ cite, link }));
}
