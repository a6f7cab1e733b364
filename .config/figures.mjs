// npm run figures: makes src/content/{overview,figures,grounds,prices,provenance,sources}.ts from src/content/data/*.json.
// With --check it writes nothing and fails when a made file is out of date.
import { readFileSync, writeFileSync } from 'node:fs';

import { ANSWERS, BASES, GRADES, QUESTIONS } from './figures-labels.mjs';
import { sourcesFile } from './figures-sources.mjs';
import { isName, literal, quoted } from './literal.mjs';

const folder = new URL('../src/content/', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(`data/${name}`, folder), 'utf8'));
const data = read('figures.json');

const HEADER = '// Made from data/figures.json by npm run figures. Change the data, never this file.\n';
const CONTENT_VERSION = 1;

/** The row of a table, or a failure that names what is missing. */
function pick(table, key) {
  if (!Object.hasOwn(table, key)) throw new Error(`data/figures.json: nothing known of "${key}"`);
  return table[key];
}

const lines = (record, indent = '  ') =>
  Object.entries(record).map(([key, value]) => `${indent}${isName.test(key) ? key : quoted(key)}: ${literal(value)},\n`).join('');

const numbers = ({ low, typical, high }) => ({ low, typical, high });
const upkeep = ({ everyDays }) => ({ low: everyDays.longest, typical: everyDays.typical, high: everyDays.shortest });

function quarterly({ regimens = [] }) {
  const regimen = regimens.find(({ id }) => id === 'quarterly');
  if (!regimen) return null;
  return { sessions: regimen.sessions, gapDays: regimen.intervalDays, firstYearVisits: regimen.firstYearTotal };
}

function weights({ maxPos, maxNeg, ...questions }) {
  const points = {};
  for (const [question, table] of Object.entries(questions)) {
    const answers = pick(ANSWERS, question);
    points[QUESTIONS[question] ?? question] = Object.fromEntries(
      Object.entries(table).map(([label, value]) => [pick(answers, label), value]),
    );
  }
  return { points, maxPositive: maxPos, maxNegative: maxNeg };
}

/** What the estimate needs. */
function figuresFile() {
  const protocols = data.goals.map((goal) => {
    const row = [numbers(goal.sessions), numbers(goal.intervalDays), upkeep(goal.maintenance)].map((trio) => Object.values(trio).map(String).join(', '));
    const regimen = quarterly(goal);
    return `  '${goal.id}': /* @__PURE__ */ protocol('${goal.id}', ${row.join(', ')}${regimen ? ', QUARTERLY' : ''}),\n`;
  });
  const regimens = new Set(data.goals.map(quarterly).filter(Boolean).map(literal));
  if (regimens.size !== 1) throw new Error('data/figures.json: the quarterly regimen differs between goals');
  const grades = Object.fromEntries(data.goals.map(({ id, evidence }) => [id, pick(GRADES, evidence.grade)]));
  const byConcern = Object.fromEntries(Object.entries(data.estimator.weights).map(([concern, table]) => [concern, weights(table)]));
  return `${HEADER}import type { Concern, EstimateGoal } from '../model/answers.js';
import type { ConcernWeights, Protocol, Regimen } from '../model/protocol.js';

/** How strong the proof is, from the weakest. */
export type Grade = 'very-limited' | 'limited' | 'good';

const QUARTERLY: Regimen = ${[...regimens][0]};

function protocol(
  goal: EstimateGoal, low: number, typical: number, high: number, lowGap: number, typicalGap: number, highGap: number,
  longestUpkeep: number | null, typicalUpkeep: number | null, shortestUpkeep: number | null, quarterly: Regimen | null = null,
): Protocol {
  return {
    goal, quarterly,
    sessions: { low, typical, high },
    gapDays: { low: lowGap, typical: typicalGap, high: highGap },
    upkeepGapDays: { low: longestUpkeep, typical: typicalUpkeep, high: shortestUpkeep },
  };
}

/** Per goal: sessions low, typical, high; days between them; days between top-ups, longest gap first. */
export const PROTOCOLS: Readonly<Record<EstimateGoal, Protocol>> = {
${protocols.join('')}};

export const WEIGHTS: Readonly<Record<Concern, ConcernWeights>> = {
${lines(byConcern)}};

export const GRADES: Readonly<Record<EstimateGoal, Grade>> = {
${lines(grades)}};
`;
}

/** The first screen's figures, apart from the others so that it stays small. */
function overviewFile() {
  const spans = {};
  for (const { concern, sessions } of data.goals) {
    const span = spans[concern] ?? { low: Infinity, high: 0 };
    spans[concern] = { low: Math.min(span.low, sessions.low), high: Math.max(span.high, sessions.high) };
  }
  return `${HEADER}import type { Concern } from '../model/answers.js';

/** Counts up with each change a visitor can see. */
export const CONTENT_VERSION = ${CONTENT_VERSION};
/** The day the figures were last checked. */
export const CHECKED = '${data.meta.date}';

/** The smallest and largest count of sessions among a concern's goals. */
export const CONCERN_SESSIONS: Readonly<Record<Concern, { readonly low: number; readonly high: number }>> = {
${lines(spans)}};
`;
}

const FIGURES = {
  sessions: ['sessions', numbers], gapDays: ['intervalDays', numbers], upkeepGapDays: ['maintenance', upkeep],
  firstChangeWeeks: ['firstChangeWeeks', numbers], sessionMinutes: ['sessionMinutes', numbers], downtimeDays: ['downtimeDays', numbers],
};

/** The members of a group as TypeScript. */
const inside = (group) => literal(group).slice(2, -2);

/** What the plan says of its figures at once: the ground of two, and all of the third but its sources. */
const AT_ONCE = { sessions: () => ({}), upkeepGapDays: () => ({}), firstChangeWeeks: numbers };

function groundsRow(goal) {
  const figures = Object.entries(AT_ONCE).map(([name, trio]) => {
    const figure = goal[FIGURES[name][0]];
    return `    ${name}: ${literal({ ...trio(figure), ...pick(BASES, figure.basis) })},\n`;
  });
  return `  '${goal.id}': {\n${figures.join('')}  },\n`;
}

/** What the plan rests on, apart from the rest so that the result stays small. */
function groundsFile() {
  return `${HEADER}import type { EstimateGoal } from '../model/answers.js';
import type { Grounds } from './provenance-types.js';

/** What the figures of a plan rest on, without their sources. */
export const GROUNDS: Readonly<Record<EstimateGoal, Grounds>> = {
${data.goals.map(groundsRow).join('')}};
`;
}

function provenanceRow(goal) {
  const figures = Object.entries(FIGURES).map(([name, [key, trio]]) => {
    const figure = goal[key];
    const own = name in AT_ONCE ? [`...GROUNDS['${goal.id}'].${name}`] : [inside(pick(BASES, figure.basis))];
    const count = name === 'firstChangeWeeks' ? [] : [inside(trio(figure))];
    return `    ${name}: { ${[...count, ...own, `sources: ${literal(figure.source)}`].join(', ')} },\n`;
  });
  const outcomes = (goal.outcomes ?? []).filter(({ show }) => show !== false).map(({ measure, treated, control, unit, n, source }) =>
    ({ measure, treated, control, unit, people: n, sources: source }));
  const evidence = { grade: pick(GRADES, goal.evidence.grade), sources: goal.evidence.source };
  return `  '${goal.id}': {
${figures.join('')}    evidence: ${literal(evidence)},
    outcomes: [${outcomes.map((outcome) => `\n      ${literal(outcome)},`).join('')}${outcomes.length > 0 ? '\n    ' : ''}],
    checked: '${goal.checked}',
  },
`;
}

/** What every figure rests on. */
function provenanceFile() {
  return `${HEADER}import type { EstimateGoal } from '../model/answers.js';
import type { Grade } from './figures.js';
import { GROUNDS } from './grounds.js';
import type { Provenance } from './provenance-types.js';

export type { Basis, Outcome, Provenance, SourcedFigure } from './provenance-types.js';
export type { Grade };

/** Where each figure of a goal comes from. Figures not fit for a visitor are left out. */
export const PROVENANCE: Readonly<Record<EstimateGoal, Provenance>> = {
${data.goals.map(provenanceRow).join('')}};
`;
}

/** Prices found elsewhere that are fit to be shown. A row needs all that its label says: a place, a source and a date. */
function pricesFile() {
  const rows = data.prices.rows.filter(({ fit }) => fit === true).map(({ region, currency, low, high, unit, date, source: [source], for: name = 'all' }) => {
    if (!region || !currency || !low || unit !== 'session' || !date || !source) throw new Error(`data/figures.json: the ${currency} price marked fit lacks a part`);
    return `  ${literal({ region, currency, low, high: high ?? null, date: String(date), source, for: name })},\n`;
  });
  return `${HEADER}import type { Concern, EstimateGoal } from '../model/answers.js';

/** The price of one visit as found elsewhere, in major units. */
export interface PublishedPrice {
  /** ISO 3166-1 alpha-2: shown nowhere else. */
  readonly region: string;
  readonly currency: string;
  readonly low: number;
  /** \`null\` for an open upper price. */
  readonly high: number | null;
  /** \`YYYY-MM-DD\`, or a year. */
  readonly date: string;
  /** The id of the source. */
  readonly source: string;
  readonly for: Concern | EstimateGoal | 'all';
}

/** Only rows that the data marks as fit: with a source and a date. */
export const PUBLISHED_PRICES: readonly PublishedPrice[] = [${rows.length > 0 ? '\n' : ''}${rows.join('')}];
`;
}

function fitPriceSources() {
  return data.prices.rows.filter(({ fit }) => fit === true).flatMap(({ source }) => source);
}

/** The made files, by name. */
function generate() {
  return new Map([
    ['overview.ts', overviewFile()],
    ['figures.ts', figuresFile()],
    ['grounds.ts', groundsFile()],
    ['provenance.ts', provenanceFile()],
    ['prices.ts', pricesFile()],
    ['sources.ts', `${HEADER}${sourcesFile(data.sources, read('shown-sources.json'), fitPriceSources())}`],
  ]);
}

const isCheck = process.argv.includes('--check');
for (const [name, text] of generate()) {
  const file = new URL(name, folder);
  if (!isCheck) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`src/content/${name} is out of date: npm run figures`);
    process.exitCode = 1;
  }
}
