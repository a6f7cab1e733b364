import { GRADES } from '../../content/figures.js';
import { PROVENANCE } from '../../content/provenance.js';
import type { Statement } from '../../content/words/shapes.js';
import { GOALS, isEstimateGoal } from '../../model/answers.js';
import type { GoalPlan, Outcome } from '../../model/outcome.js';
import type { Explorer } from '../../state/explorer.js';
import { discussedOf } from '../detail/check/check.view.js';
import { checksOf, questionsOf, type TickLine } from '../detail/practitioner/practitioner.view.js';
import { changesOf, notNowFindings, notNowTitle } from '../result/not-now.view.js';
import { showsRecovery, timelineChart } from '../result/timeline/timeline.view.js';
import { likelySentences, summarySentence } from '../result/verdict.view.js';
import { verdictTitle } from '../result/verdict-lead.js';
import { regionOf } from '../shared/region.js';
import type { TakeAway, TakeBlock, TakeLine, TakeWords } from './summary.view.js';
import { basisLines, goalsTable, planTable } from './summary-figures.view.js';
import { idsOf, proofStatements, safetyStatements, sourceNames } from './summary-statements.view.js';

/** What differs from page to page. */
export type PagePart = Omit<TakeAway, 'title' | 'about' | 'answers' | 'help' | 'keep' | 'foot'>;

const NONE: TakeBlock = { title: '', lines: [] };
const textsOf = (statements: readonly Statement[]): readonly string[] => statements.map(({ text }) => text);

/** Notes of the visitor, the same on every page. */
function notesPart(explorer: Explorer, { detail, take: { print } }: TakeWords): Pick<TakeAway, 'value' | 'discussed'> {
  const { value } = explorer.notes;
  return {
    value: value ? print.value(detail.compare.values[value]) : '',
    discussed: {
      title: print.discussed,
      lines: discussedOf(explorer).map(({ said, fact }) => `${detail.check.quote(said)} ${fact.text}`),
    },
  };
}

/** Ticked ones first. */
function lines(all: readonly TickLine[], { notes: { ticks } }: Explorer): readonly TakeLine[] {
  const ticked = all.map(({ id, text }) => ({ text, isTicked: ticks.has(id) }));
  return [...ticked.filter(({ isTicked }) => isTicked), ...ticked.filter(({ isTicked }) => !isTicked)];
}

/** Lines that nobody can tick. */
function plain(texts: readonly string[]): readonly TakeLine[] {
  return texts.map((text) => ({ text, isTicked: false }));
}

/** Questions led by the visitor's own, and what to check of the practitioner. */
function visitPart(explorer: Explorer, { take: { print } }: TakeWords): Pick<TakeAway, 'questions' | 'checks'> {
  return {
    questions: { title: print.ask, lines: lines(questionsOf(explorer), explorer) },
    checks: { title: print.checks, lines: lines(checksOf(explorer), explorer) },
  };
}

/** What the health questions came to, with the answers behind it in short. */
function healthPart({ verdict, findings }: Outcome['screening'], { result: { screening } }: TakeWords): Pick<TakeAway, 'health' | 'reasons'> {
  return { health: screening.verdicts[verdict].sentence, reasons: findings.map(({ reason }) => screening.reasons[reason].label) };
}

/** A page with a plan. */
export function planPart(explorer: Explorer, outcome: Outcome, words: TakeWords): PagePart {
  const { plan, screening, legalStatus } = outcome;
  if (!plan) return goalsPart(explorer, outcome, words);
  const { result } = words;
  const proof = proofStatements(plan, words);
  const safety = safetyStatements(plan, explorer, words);
  const { goal } = plan;
  return {
    label: legalStatus ? result.frame.verdict.legal.label : result.screening.verdicts[screening.verdict].label,
    heading: verdictTitle(plan, outcome, explorer, result),
    ...leadPart(plan, outcome, explorer, words),
    ...healthPart(screening, words), ...visitPart(explorer, words), ...notesPart(explorer, words),
    // Nobody is sent to a consultation about what the law forbids.
    ...(legalStatus && screening.verdict === 'discuss' ? { health: '' } : {}),
    timeline: timelineChart(plan, 24, showsRecovery(outcome), result.plan),
    table: planTable(plan, explorer, words),
    works: {
      title: `${result.rows.works.title} ${result.frame.goals.proof(result.labels.grades[GRADES[goal]])}`, lines: textsOf(proof),
    },
    safety: { title: result.rows.safety.title, lines: textsOf(safety) },
    basis: { title: words.take.print.basis, lines: basisLines(plan, explorer, words) },
    sources: { title: words.take.print.sources, lines: sourceNames(idsOf(plan.goal, [...proof, ...safety]), words) },
  };
}

/** What comes before the plan, the plan where something else leads, and the likely count. */
function leadPart(plan: GoalPlan, { lead, legalStatus, screening: { verdict } }: Outcome, explorer: Explorer, { result, quiz }: TakeWords): Pick<TakeAway, 'lead' | 'likely'> {
  const { verdict: frame } = result.frame;
  const before = [
    ...(legalStatus ? [regionOf(explorer.settings.region, result.regions)?.status?.text ?? ''] : []),
    ...(lead ? [result.leads[lead].lead.text] : []),
  ];
  if (legalStatus) return { lead: [...before, frame.legal.elsewhere(plan.protocol.sessions.low, plan.protocol.sessions.high)], likely: [] };
  const { concern } = explorer.answers;
  const { narrowing } = plan.estimate;
  const question = narrowing && concern ? quiz.questions[narrowing][concern].title : '';
  const intro = verdict === 'ask-first' ? frame.summary.ifDoctorAgrees : frame.summary.ifYouStillWant;
  const summary = summarySentence(plan, result.goals[plan.goal].noun, frame);
  return {
    lead: before,
    likely: [
      ...(lead || verdict === 'ask-first' ? [`${intro} ${summary}`] : []), [...likelySentences(plan, question, frame), frame.untested].join(' '),
    ],
  };
}

/** For visitors who are not sure: the goals of the concern. */
export function goalsPart(explorer: Explorer, outcome: Outcome, words: TakeWords): PagePart {
  const { result } = words;
  const concern = explorer.answers.concern ?? 'face';
  const goals = GOALS[concern].filter(isEstimateGoal);
  return {
    label: result.screening.verdicts[outcome.screening.verdict].label,
    heading: result.frame.goals.title, lead: [result.frame.goals.lead], likely: [],
    ...healthPart(outcome.screening, words), ...visitPart(explorer, words), ...notesPart(explorer, words),
    timeline: null, table: goalsTable(goals, outcome, words),
    works: NONE, safety: { title: result.rows.safety.title, lines: [result.rows.safety.answer[concern]] }, basis: NONE,
    sources: { title: words.take.print.sources, lines: sourceNames(goals.flatMap((goal) => PROVENANCE[goal].sessions.sources), words) },
  };
}

/** For a cause to find first: what a doctor can do, what to ask, and when to go sooner. */
export function causePart(explorer: Explorer, outcome: Outcome, words: TakeWords): PagePart {
  const { result } = words;
  const { cause: frame } = result.frame;
  const { title, lead, doctorCan, questions, sooner } = result.cause[explorer.answers.goal === 'hair-patches' ? 'hair-patches' : 'hair-unsure'];
  return {
    label: result.screening.verdicts['ask-first'].label, heading: title, lead: [lead.text, frame.noPlan], likely: [],
    ...healthPart(outcome.screening, words), ...notesPart(explorer, words),
    questions: { title: frame.questionsTitle, lines: plain(questions) }, checks: { title: '', lines: [] },
    timeline: null, table: null, works: { title: frame.doctorCan, lines: doctorCan }, safety: { title: frame.soonerTitle, lines: sooner },
    basis: NONE, sources: { title: words.take.print.sources, lines: sourceNames(lead.sources, words) },
  };
}

/** For "not now": why, what may change it, what else may help, and when to see a doctor. No plan, price or clinic. */
export function notNowPart(explorer: Explorer, { screening }: Outcome, words: TakeWords): PagePart {
  const { result } = words;
  const { notNow } = result.frame;
  const concern = explorer.answers.concern ?? 'face';
  return {
    label: result.screening.verdicts['not-now'].label, heading: notNowTitle(screening, result.screening), lead: [notNow.lead], likely: [],
    health: changesOf(screening, result.screening).map(({ text }) => text).join(' '),
    reasons: notNowFindings(screening).map(({ reason }) => result.screening.reasons[reason].label),
    ...notesPart(explorer, words),
    questions: { title: notNow.note.ask, lines: plain(result.screening.noteQuestions[concern]) }, checks: { title: '', lines: [] },
    timeline: null, table: null,
    works: { title: notNow.elseTitle, lines: result.screening.whatElse[concern].map(({ title, text }) => `${title}: ${text}`) },
    safety: { title: notNow.doctorTitle, lines: result.screening.seeDoctor[concern] }, basis: NONE, sources: NONE,
  };
}
