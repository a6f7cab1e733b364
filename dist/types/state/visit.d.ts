import { type Answers, type Concern, type QuestionId } from '../model/answers.js';
import type { Refusal } from '../model/plan-code.js';
import { type Notes } from './notes.js';
import { type SafetyQuestion } from './page-health.js';
import { type Pricing } from './pricing.js';
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
export type Intent = {
    readonly type: 'choose-concern';
    readonly concern: Concern;
} | {
    readonly type: 'answer';
    readonly id: QuestionId;
    readonly values: readonly string[];
} | {
    readonly type: 'continue';
} | {
    readonly type: 'back';
} | {
    readonly type: 'show-general-plan';
} | {
    readonly type: 'go';
    readonly step: Step;
    readonly section?: string;
}
/** An answer changed on the result page: can be undone. */
 | {
    readonly type: 'change';
    readonly id: QuestionId;
    readonly values: readonly string[];
} | {
    readonly type: 'undo';
}
/** Something noted beside the answers: a tick, what matters most. */
 | {
    readonly type: 'note';
    readonly notes: Partial<Notes>;
} | {
    readonly type: 'price';
    readonly pricing: Partial<Pricing>;
}
/** The link that was opened is shown as a clinician sees it. */
 | {
    readonly type: 'clinician';
} | {
    readonly type: 'start-again';
};
/** A visit that has not begun. */
export declare const NEW_VISIT: VisitState;
/** The visit after something the visitor did. */
export declare function nextVisit(visit: VisitState, intent: Intent): VisitState;
/** Answers a page has set. They merge, and the result is shown once there is a goal; see `withPageHealth` for safety. */
export declare function withPageAnswers(visit: VisitState, answers: Answers): VisitState;
/** The answers that count for screening and for the plan. */
export declare function countingAnswers({ given }: VisitState): Answers;
export {};
