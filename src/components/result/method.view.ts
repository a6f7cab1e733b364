import { type Source, SOURCES } from '../../content/sources.js';
import { WEIGHTS } from '../../content/figures.js';
import type { OptionWords } from '../../content/words/quiz-shapes.js';
import type { quiz } from '../../content/words/en/quiz.js';
import type { Concern } from '../../model/answers.js';
import type { WeighedQuestion } from '../../model/protocol.js';

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

/** Every source a visitor may see: studies, reviews and regulators by name, then the rest; clinics of one country are one line. */
export function publicSources(): readonly Source[] {
  const sources = new Map<string, Source>();
  for (const source of Object.values<Source>(SOURCES)) {
    if (source.kind !== 'editorial' && !sources.has(source.cite)) sources.set(source.cite, source);
  }
  const byName = [...sources.values()].sort((a, b) => (a.cite < b.cite ? -1 : 1));
  return [...byName.filter(isNamed), ...byName.filter((source) => !isNamed(source))];
}
