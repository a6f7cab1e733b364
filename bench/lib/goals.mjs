// The goals, and whether the last runs meet them. A goal is met when the upper end of its interval is inside it.
import { lastRun } from './paths.mjs';
import { table } from './print.mjs';
import { bootstrap, median } from './statistics.mjs';

const of = (rounds, name, key) => median(rounds.map((round) => round[name]?.[key]).filter(Number.isFinite));
/** Ours as a share of another subject. */
const share = (key, other) => (rounds) => of(rounds, 'ours', key) / of(rounds, other, key);
const own = (key) => (rounds) => of(rounds, 'ours', key);
/** Ours as a share of another, each less what a page without a script costs. */
const above = (key, other) => (rounds) => (of(rounds, 'ours', key) - of(rounds, 'static', key)) / (of(rounds, other, key) - of(rounds, 'static', key));

/** Number, what is measured, under which condition, the figure, the goal, and its unit. */
const TIMED = [
  ['P4', 'script start to first question, of SurveyJS', 'cpu4', share('script', 'surveyjs'), 0.25],
  ['P4', 'the same, of bare Lit', 'cpu4', share('script', 'lit'), 1.8],
  ['P5', 'navigation to first question, of SurveyJS', 'slow4g', share('navigation', 'surveyjs'), 0.45],
  ['P5', 'the same, of bare Lit', 'slow4g', share('navigation', 'lit'), 1.25],
  ['P6', 'main-thread CPU to first question above a page without a script, of SurveyJS', 'plain', above('mainFirst', 'surveyjs'), 0.1],
  ['P7', 'worst tap, of SurveyJS', 'cpu4', share('tap', 'surveyjs'), 0.3],
  ['P7', 'worst tap', 'cpu4', own('tap'), 100, 'ms'],
  ['P8', 'last tap to the words of the result, of SurveyJS', 'cpu4', share('words', 'surveyjs'), 0.2],
  ['P9', 'last tap to the third chart, of SurveyJS', 'cpu4', share('charts', 'surveyjs'), 0.6],
  ['P11', 'total blocking time of the visit, of SurveyJS', 'cpu4', share('blocking', 'surveyjs'), 0.2],
  ['P11', 'longest task before the result', 'plain', own('longest'), 50, 'ms'],
  ['P18', 'requests before the first question', 'plain', own('requestsFirst'), 1, 'requests'],
  ['P18', 'requests to other hosts', 'plain', own('strangers'), 0, 'requests'],
];

const show = (value, unit) => (unit === 'requests' ? String(value) : unit ? value.toFixed(0) : value.toFixed(3));

function timedRow({ repetitions }, [number, what, condition, figure, goal, unit = '']) {
  const rounds = repetitions[condition] ?? [];
  const { value, low, high } = bootstrap(rounds, figure);
  if (Number.isNaN(value)) return [number, `${what}, ${condition}`, '–', '–', `≤ ${goal} ${unit}`, 'not measured'];
  return [number, `${what}, ${condition}`, show(value, unit), `${show(low, unit)}–${show(high, unit)}`, `≤ ${goal} ${unit}`.trim(), high <= goal ? 'met' : 'not met'];
}

/** Goals whose runs judge them: each keeps `{ number, what, figure, goal, isMet }`. */
const LONG = ['growth', 'soak', 'idle', 'languages'];

/** Prints every goal with the figure of the last run that measured it. */
export function printGoals() {
  const run = lastRun('compare');
  const timed = run ? TIMED.map((goal) => timedRow(run, goal)) : [];
  const long = LONG.flatMap((name) => (lastRun(name)?.goals ?? [{ number: '', what: `npm run bench -- ${name}`, figure: '–', goal: '–' }])
    .map(({ number, what, figure, goal, isMet }) => [number, what, figure, '', goal, isMet === undefined ? 'not measured' : isMet ? 'met' : 'not met']));
  const order = (row) => Number(row[0].slice(1)) || 99;
  const rows = [...timed, ...long].sort((a, b) => order(a) - order(b));
  console.log(`\n### Goals\n\n${table(['', 'what', 'figure', '90 % interval', 'goal', ''], rows)}`);
}
