import {
  ALTERNATIVES, type Choice, type ChoiceId, choicesFor, COSTS, MESOTHERAPY, NEEDLES, type Proof, PROOFS, RISKS, type Told,
} from '../../../content/alternatives.js';
import type { Grade } from '../../../content/figures.js';
import type { SourceId } from '../../../content/sources.js';
import type { compare } from '../../../content/words/en/detail/compare.js';
import type { Cell, ChoiceWords, Statement } from '../../../content/words/shapes.js';
import { type Answers, type Concern, type Goal, isEstimateGoal } from '../../../model/answers.js';
import { DEFAULT_VALUE, inOrder, type Ranked, type Ranks, standingOf, type Value } from '../../../model/compare.js';
import type { OwnFigures } from './own-figures.js';
import type { Terms } from './own-terms.js';

type Words = typeof compare;

/** What is told of each choice, in the order of the columns. */
export const COLUMNS = ['needles', 'visits', 'timeOff', 'risk', 'lasts', 'proof', 'cost'] as const;
export type Column = (typeof COLUMNS)[number];

/** The column that shows what choices are sorted by. */
export const COLUMN_OF: Readonly<Record<Value, Column>> = {
  proof: 'proof', risk: 'risk', visits: 'visits', cost: 'cost', needles: 'needles', 'time-off': 'timeOff',
};

/** One choice, ready to be shown. */
export interface CompareRow extends Ranked {
  readonly id: ChoiceId | 'own';
  readonly name: string;
  /** What it is for; may be empty. */
  readonly use: string;
  /** `null` where it has not been checked yet. */
  readonly cells: Readonly<Record<Column, Cell>>;
  /** A medicine that may not be hinted at: its cells send to a doctor instead. */
  readonly isHidden: boolean;
  /** How many cells of the meter are filled, where there is a grade to show. */
  readonly grade: Grade | null;
  readonly trade: Statement | null;
  /** What the clinic says of its own, beside a cell of ours: never in its place, and in no order. */
  readonly here: Readonly<Partial<Record<Column, string>>>;
}

/** What the rows are made from. */
export interface CompareInput {
  readonly answers: Answers & { readonly concern: Concern; readonly goal: Goal };
  readonly hidesPregnancyUnsafe: boolean;
  readonly namesMedicines: boolean;
  readonly words: Words;
  readonly own: OwnFigures;
  /** The clinic's own word on a choice of ours. */
  readonly hereOf?: (id: ChoiceId) => Terms;
}

/** "Limited to good" fills no more than "limited". */
const METERS: Readonly<Partial<Record<Proof, Grade>>> = {
  good: 'good', 'limited-good': 'limited', limited: 'limited', 'very-limited': 'very-limited',
};

/** The choices for a visitor, mesotherapy last among them; nothing where nothing can be compared. */
export function rowsOf(input: CompareInput): readonly CompareRow[] {
  const { answers, hidesPregnancyUnsafe } = input;
  const ids = choicesFor(answers, hidesPregnancyUnsafe);
  return ids.length === 0 ? [] : [...ids.map((id) => rowOf(id, input)), ownRow(input)];
}

function rowOf(id: ChoiceId, { answers: { goal }, namesMedicines, words, hereOf }: CompareInput): CompareRow {
  const choice: Choice = ALTERNATIVES[id];
  const said: ChoiceWords = words.choices[id];
  const named = namesMedicines ? said.named : undefined;
  const found = isEstimateGoal(goal) ? choice.proofFor?.[goal] : undefined;
  const proof = found === undefined ? choice.proof : found;
  const isHidden = Boolean(choice.isHinted && !namesMedicines);
  // A price beside a prescription medicine advertises it, named or not.
  const here = hereOf && (namesMedicines || !(said.named || choice.isHinted)) ? hereOf(id) : {};
  const shared = { id, isOwn: false, name: named?.name ?? said.name, use: said.use, trade: named?.trade ?? said.trade, isHidden, here };
  if (isHidden) return { ...shared, cells: NO_CELLS, ranks: NO_RANKS, grade: null };
  return {
    ...shared,
    cells: {
      needles: toCell(choice.needles, words.needles), visits: said.visits, timeOff: said.timeOff,
      risk: toCell(choice.risk, words.risks), lasts: said.lasts, proof: toCell(proof, words.proofs),
      cost: { text: words.costs[choice.cost], sources: ['editorial'] },
    },
    ranks: ranksOf({ ...choice, proof }),
    grade: (proof && METERS[proof.is]) ?? null,
  };
}

function ownRow({ answers: { concern, goal }, words, own }: CompareInput): CompareRow {
  const choice = { ...MESOTHERAPY[concern], proof: { is: own.lowestGrade, sources: [] }, visits: own.mostVisits, daysOff: own.mostDays };
  return {
    id: 'own', isOwn: true, isHidden: false, name: words.own.name, use: '', trade: words.own.trade[concern], here: {},
    cells: {
      needles: toCell(choice.needles, words.needles), visits: own.visits, timeOff: own.days, risk: toCell(choice.risk, words.risks),
      lasts: words.own.lasts[goal], proof: own.proof, cost: { text: words.costs[choice.cost], sources: ['editorial'] },
    },
    ranks: ranksOf(choice),
    grade: own.lowestGrade,
  };
}

const NO_CELLS: CompareRow['cells'] = {
  needles: null, visits: null, timeOff: null, risk: null, lasts: null, proof: null, cost: null,
};
const NO_RANKS: Ranks = { proof: null, risk: null, visits: null, cost: null, needles: null, 'time-off': null };

function toCell<T extends string>(told: Told<T> | null, words: Readonly<Record<T, string>>): Cell {
  return told && { text: words[told.is], sources: told.sources };
}

function ranksOf({ proof, risk, visits, cost, needles, daysOff }: Omit<Choice, 'goals'>): Ranks {
  return {
    proof: proof && PROOFS.indexOf(proof.is), risk: risk && RISKS.indexOf(risk.is), visits, cost: COSTS.indexOf(cost),
    needles: NEEDLES.indexOf(needles.is), 'time-off': daysOff,
  };
}

/** The rows in an order, by what, and the sentence that says so. */
export interface Sorted {
  readonly value: Value;
  readonly ordered: readonly CompareRow[];
  readonly status: string;
}

/** The rows in the order of what matters. Where mesotherapy stands is worked out, and never written by hand. */
export function sortedBy(rows: readonly CompareRow[], chosen: Value | null, words: Words): Sorted {
  const value = chosen ?? DEFAULT_VALUE;
  const ordered = inOrder(rows, value);
  const { status } = words;
  const label = words.values[value];
  const sentences = [chosen ? status.sorted(label) : status.byDefault(label)];
  const standing = standingOf(ordered, value);
  if (standing?.kind === 'last') sentences.push(status.last(status.why[value]));
  if (standing?.kind === 'last-checked') sentences.push(status.lastChecked(status.why[value]));
  if (standing?.kind === 'between') sentences.push(status.place(String(standing.place), String(standing.of)));
  if (ordered.some(({ ranks }) => ranks[value] === null)) sentences.push(status.unchecked);
  if (value === 'risk') sentences.push(status.risk);
  return { value, ordered, status: sentences.join(' ') };
}

/** Everything the rows rest on, each source once, in the order of the rows. */
export function sourcesOf(rows: readonly CompareRow[]): readonly SourceId[] {
  return [...new Set(rows.flatMap(({ cells, trade }) =>
    [...COLUMNS.map((column) => cells[column]), trade].flatMap((cell) => cell?.sources ?? [])))];
}
