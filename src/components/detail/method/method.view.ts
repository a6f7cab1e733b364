import { WEIGHTS } from '../../../content/figures.js';
import { type Source, type SourceId, SOURCES } from '../../../content/sources.js';
import type { methodPage } from '../../../content/words/en/detail/method-page.js';
import type { quiz } from '../../../content/words/en/quiz.js';
import type { OptionWords } from '../../../content/words/quiz-shapes.js';
import type { Format } from '../../../lib/format.js';
import type { Concern } from '../../../model/answers.js';
import type { GoalPlan } from '../../../model/outcome.js';
import type { ConcernWeights, WeighedQuestion } from '../../../model/protocol.js';
import { citationOf } from '../citations.js';

type Page = typeof methodPage;

/** A question that moves the count, with the points of its answers. */
export interface PointsRow {
  readonly question: WeighedQuestion;
  readonly answers: readonly { readonly name: string; readonly points: number }[];
}

/** The points of every answer that moves the count of a concern. */
export function pointsRows(concern: Concern, { options }: typeof quiz): readonly PointsRow[] {
  const questions: readonly WeighedQuestion[] = ['severity', 'duration', 'area', 'age', 'sun'];
  return questions.flatMap((question) => {
    const table = WEIGHTS[concern].points[question] ?? {};
    const given = question === 'severity' || question === 'area' ? options[question][concern] : options[question];
    const names = given as Readonly<Record<string, OptionWords>>;
    const answers = Object.entries(table).map(([value, points]) => ({ name: names[value]?.name ?? value, points }));
    return answers.length > 0 ? [{ question, answers }] : [];
  });
}

/** The rule with the numbers of one plan: the points, the one step to visits, and the count. */
export function workedSteps(
  { estimate: { points, typical, sessions } }: GoalPlan, { maxPositive, maxNegative }: ConcernWeights, { example }: Page, { number }: Format,
): readonly string[] {
  const { low, likely, high } = sessions;
  const last = example.likely(number(likely), low, high);
  if (points === 0) return [example.still(number(typical)), last];
  const [say, end, most] = points > 0 ? [example.up, high, maxPositive] as const : [example.down, low, maxNegative] as const;
  const gap = Math.abs(end - typical);
  const [size, all] = [number(Math.abs(points)), number(most)];
  return [
    say(size, all, number(typical), number(end)),
    example.step(number(gap), size, all, number((gap * Math.abs(points)) / most), number(Math.abs(likely - typical))),
    last,
  ];
}

/** A line of the list of all sources. */
export interface ListedSource {
  readonly cite: string;
  readonly link: string | null;
  /** How many sources read alike, such as two clinics of one country. */
  readonly count: number;
}

/** The sources of one kind. */
export interface SourceGroup {
  readonly kind: Source['kind'];
  readonly lines: readonly ListedSource[];
  readonly count: number;
}

const KINDS: readonly Source['kind'][] = ['study', 'review', 'regulator', 'other', 'practice', 'editorial'];

/** Every source, by kind and then by name, with its year; those that read alike are one line. */
export function sourceGroups(namesMedicines: boolean, undated: string): readonly SourceGroup[] {
  const all = Object.values<Source>(SOURCES);
  return KINDS.map((kind) => {
    const lines = new Map<string, ListedSource>();
    const ofKind = all.filter((source) => source.kind === kind);
    for (const source of ofKind) {
      const cite = datedCite(source, namesMedicines, undated);
      lines.set(cite, { cite, link: source.link, count: (lines.get(cite)?.count ?? 0) + 1 });
    }
    return { kind, count: ofKind.length, lines: [...lines.values()].sort((one, other) => (one.cite < other.cite ? -1 : 1)) };
  });
}

function datedCite(source: Source, namesMedicines: boolean, undated: string): string {
  const cite = citationOf(source, namesMedicines);
  const { kind, year } = source;
  if (kind === 'practice' || kind === 'editorial' || /\b(?:19|20)\d\d\b/.test(cite)) return cite;
  return `${cite} (${year ?? undated})`;
}

/** What the answers that move the count of a concern rest on. */
export function factorSources(
  concern: Concern, factors: Readonly<Record<WeighedQuestion, { readonly sources: readonly SourceId[] }>>,
): readonly SourceId[] {
  const questions = Object.keys(WEIGHTS[concern].points) as WeighedQuestion[];
  return [...new Set(questions.flatMap((question) => factors[question].sources))];
}
