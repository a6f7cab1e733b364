import {
  type Answers, type Concern, concernOf, isAnswered, ownAnswers, type QuestionId,
} from '../model/answers.js';
import type { Refusal } from '../model/plan-code.js';
import { questionOf, questionsFor, sortAnswers } from '../model/questions.js';
import { NO_ANSWERS } from './first.js';
import { type Notes, NO_NOTES } from './notes.js';
import { type SafetyQuestion, withPageHealth } from './page-health.js';
import { NO_PRICING, type Pricing } from './pricing.js';

/** Where a visitor is: the concern picker, one question, or the result. */
export type Step = 'concern' | QuestionId | 'result';

/** What became of a link that brought a plan: it was opened, here or for a clinician, or why not; empty where there was none. */
export type LinkNote = '' | 'opened' | 'clinician' | Refusal;

/** Everything one visit keeps. It lives in memory alone; a reset replaces it whole. */
export interface VisitState {
  readonly given: Answers;
  /** Answers about another concern than the one looked into now. */
  readonly aside: Readonly<Partial<Record<Concern, Pick<Answers, 'severity' | 'area'>>>>;
  /** Health answers a page has set and the visitor has not confirmed on screen. */
  readonly unconfirmed: ReadonlySet<SafetyQuestion>;
  readonly step: Step;
  /** A section of the result to open, such as `cost`. */
  readonly section: string;
  /** Counts every wish to go to a section, so that the same one can be asked for twice. */
  readonly sectionRequest: number;
  /** Whether the result has been seen: then "continue" goes only through open questions. */
  readonly hasSeenResult: boolean;
  /** How many questions more (or fewer) there are since the question before; 0 when nothing changed. */
  readonly addedQuestions: number;
  /** Answers and pricing before each change made on the result, the latest last. */
  readonly undo: readonly Snapshot[];
  /** The change on the result that the page speaks of. */
  readonly change: AnswerChange | null;
  readonly notes: Notes;
  readonly pricing: Pricing;
  readonly link: LinkNote;
  /** BCP 47 of the language that the link was made in; empty, or not there, where it told none. */
  readonly linkLang?: string;
  /** What the link that was opened held, whatever is answered since. */
  readonly linked?: Answers;
  /** Whether a link that was not read was meant for a clinician. */
  readonly isForClinician?: boolean;
}

interface Snapshot {
  readonly pricing: Pricing;
  readonly given: Answers;
  readonly unconfirmed: ReadonlySet<SafetyQuestion>;
  readonly id: QuestionId;
}

/** A change made on the result, with the answers and the pricing before it. */
export interface AnswerChange {
  readonly kind: 'changed' | 'undone';
  readonly id: QuestionId;
  readonly before: Answers;
  readonly unconfirmedBefore: ReadonlySet<SafetyQuestion>;
  readonly pricingBefore: Pricing;
}

/** What a visitor does. Components send it; nothing of it leaves the widget. */
export type Intent =
  | { readonly type: 'choose-concern'; readonly concern: Concern }
  | { readonly type: 'answer'; readonly id: QuestionId; readonly values: readonly string[] }
  | { readonly type: 'continue' }
  | { readonly type: 'back' }
  | { readonly type: 'show-general-plan' }
  | { readonly type: 'go'; readonly step: Step; readonly section?: string }
  /** An answer changed on the result page: can be undone. */
  | { readonly type: 'change'; readonly id: QuestionId; readonly values: readonly string[] }
  | { readonly type: 'undo' }
  /** Something noted beside the answers: a tick, what matters most. */
  | { readonly type: 'note'; readonly notes: Partial<Notes> }
  | { readonly type: 'price'; readonly pricing: Partial<Pricing> }
  /** The link that was opened is shown as a clinician sees it. */
  | { readonly type: 'clinician' }
  | { readonly type: 'start-again' };

/** A visit that has not begun. */
export const NEW_VISIT: VisitState = {
  given: NO_ANSWERS, aside: {}, unconfirmed: new Set(), step: 'concern', section: '', sectionRequest: 0, hasSeenResult: false,
  addedQuestions: 0, undo: [], change: null, notes: NO_NOTES, pricing: NO_PRICING, link: '',
};

/** The visit after something the visitor did. */
export function nextVisit(visit: VisitState, intent: Intent): VisitState {
  const next = settled(moved(pastLink(visit), intent));
  return intent.type === 'undo' ? next : withOwnPrices(next, visit);
}

/** A link that was refused is not spoken of once the visitor goes on; a clinician who goes on sees what the visitor sees. */
function pastLink(visit: VisitState): VisitState {
  if (visit.link === '' || visit.link === 'opened') return visit;
  return { ...visit, link: visit.link === 'clinician' ? 'opened' : '' };
}

/**
 * With other answers, what was supposed of the price about answers goes back to them; what does not depend on them stays.
 * A change that is taken back brings back what was supposed before it.
 */
function withOwnPrices(next: VisitState, { given }: VisitState): VisitState {
  const { pricing } = next;
  if (next.given === given || (pricing.area === null && pricing.sessions === null)) return next;
  return { ...next, pricing: { ...pricing, area: null, sessions: null } };
}

function moved(visit: VisitState, intent: Intent): VisitState {
  switch (intent.type) {
    case 'choose-concern': return chooseConcern(visit, intent.concern);
    case 'answer': return answer(visit, intent.id, intent.values);
    case 'continue': return goOn(visit);
    case 'back': return goBack(visit);
    case 'show-general-plan': return showStep(visit, 'result');
    case 'go': return go(visit, intent.step, intent.section ?? '');
    case 'change': return change(visit, intent.id, intent.values);
    case 'undo': return undo(visit);
    case 'note': return { ...visit, notes: { ...visit.notes, ...intent.notes } };
    case 'price': return { ...visit, pricing: { ...visit.pricing, ...intent.pricing } };
    case 'clinician': return { ...visit, link: 'clinician' };
    case 'start-again': return NEW_VISIT;
  }
}

/** Answers a page has set. They merge, and the result is shown once there is a goal; see `withPageHealth` for safety. */
export function withPageAnswers(visit: VisitState, answers: Answers): VisitState {
  const concern = answers.goal ? concernOf(answers.goal) : (answers.concern ?? visit.given.concern);
  const health = withPageHealth(visit, answers);
  const given = ownAnswers(visit.given, answers, health.given, concern ? { concern } : {});
  const next: VisitState = { ...visit, given, unconfirmed: health.unconfirmed, undo: [], change: null };
  return withOwnPrices(settled(given.goal && concernOf(given.goal) === concern ? showStep(next, 'result') : next), visit);
}

/** A question that is no longer asked cannot stay on screen, nor a result without a goal: the goal is asked instead. */
function settled(visit: VisitState): VisitState {
  if (visit.step === 'concern') return visit;
  const { concern, goal } = countingAnswers(visit);
  if (!concern) return { ...visit, step: 'concern' };
  if (visit.step === 'result') return goal ? visit : { ...visit, step: 'goal' };
  const isAsked = questionsFor(countingAnswers(visit)).some(({ id }) => id === visit.step);
  return isAsked ? visit : { ...visit, step: 'goal' };
}

/** The answers that count for screening and for the plan. */
export function countingAnswers({ given }: VisitState): Answers {
  return sortAnswers(given).counting;
}

/** How much and where are said of one concern: they wait for it while another is looked into. */
function chooseConcern(visit: VisitState, concern: Concern): VisitState {
  const { severity, area, ...rest } = visit.given;
  const before = visit.given.concern;
  if (!before || before === concern) return showStep({ ...visit, given: ownAnswers(visit.given, { concern }) }, 'goal');
  const aside = { ...visit.aside, [before]: { ...(severity && { severity }), ...(area && { area }) } };
  return showStep({ ...visit, aside, given: ownAnswers(rest, aside[concern] ?? {}, { concern }) }, 'goal');
}

function answer(visit: VisitState, id: QuestionId, values: readonly string[]): VisitState {
  const given = withAnswer(visit.given, id, values);
  const unconfirmed = new Set(visit.unconfirmed);
  unconfirmed.delete(id as SafetyQuestion);
  return { ...visit, given, unconfirmed, addedQuestions: countOf(given) - countOf(visit.given) };
}

function withAnswer(given: Answers, id: QuestionId, values: readonly string[]): Answers {
  if (values.length === 0) {
    const { [id]: _removed, ...rest } = given;
    return ownAnswers(rest);
  }
  return ownAnswers(given, { [id]: questionOf(id).several ? values : values[0] });
}

/** From the goal on, the number of questions is known. */
function countOf(given: Answers): number {
  return questionsFor(sortAnswers(given).counting).length;
}

function goOn(visit: VisitState): VisitState {
  const counting = countingAnswers(visit);
  const questions = questionsFor(counting).map(({ id }) => id);
  const later = questions.slice(questions.indexOf(visit.step as QuestionId) + 1);
  const isOpen = (id: QuestionId): boolean => !isAnswered(counting, id) || visit.unconfirmed.has(id as SafetyQuestion);
  const next = visit.hasSeenResult ? (later.find(isOpen) ?? 'result') : (later[0] ?? 'result');
  return showStep({ ...visit, addedQuestions: next === 'result' ? 0 : visit.addedQuestions }, next);
}

function goBack(visit: VisitState): VisitState {
  const questions = questionsFor(countingAnswers(visit)).map(({ id }) => id);
  const index = visit.step === 'result' ? questions.length : questions.indexOf(visit.step as QuestionId);
  return showStep({ ...visit, addedQuestions: 0 }, index > 0 ? (questions[index - 1] ?? 'concern') : 'concern');
}

function go(visit: VisitState, step: Step, section: string): VisitState {
  const { concern, goal } = countingAnswers(visit);
  const sectionRequest = visit.sectionRequest + (section ? 1 : 0);
  if (step === 'concern' || !concern) return { ...showStep(visit, 'concern'), section: '', sectionRequest };
  if (step === 'result' && !goal) return showStep(visit, 'goal');
  const isAsked = step === 'result' || questionsFor(countingAnswers(visit)).some(({ id }) => id === step);
  return isAsked ? { ...showStep(visit, step), section, sectionRequest } : visit;
}

function showStep(visit: VisitState, step: Step): VisitState {
  return { ...visit, step, section: '', hasSeenResult: visit.hasSeenResult || step === 'result', change: null };
}

function change(visit: VisitState, id: QuestionId, values: readonly string[]): VisitState {
  const before: Snapshot = { given: visit.given, unconfirmed: visit.unconfirmed, pricing: visit.pricing, id };
  const next = answer(visit, id, values);
  return {
    ...next, addedQuestions: 0, undo: [...visit.undo, before],
    change: { kind: 'changed', id, ...beforeOf(visit) },
  };
}

function undo(visit: VisitState): VisitState {
  const last = visit.undo.at(-1);
  if (!last) return visit;
  const { area, sessions } = last.pricing;
  return {
    ...visit, given: last.given, unconfirmed: last.unconfirmed, undo: visit.undo.slice(0, -1),
    pricing: { ...visit.pricing, area, sessions }, change: { kind: 'undone', id: last.id, ...beforeOf(visit) },
  };
}

function beforeOf({ given, unconfirmed, pricing }: VisitState): Pick<AnswerChange, 'before' | 'unconfirmedBefore' | 'pricingBefore'> {
  return { before: given, unconfirmedBefore: unconfirmed, pricingBefore: pricing };
}

