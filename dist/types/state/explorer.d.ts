import type { Problem, Settings } from '../config/settings.js';
import type { Answers } from '../model/answers.js';
import type { Difference } from '../model/difference.js';
import type { Outcome } from '../model/outcome.js';
import type { Question } from '../model/questions.js';
import type { Language } from './language.js';
import type { Notes } from './notes.js';
import type { Pricing } from './pricing.js';
import type { AnswerChange, Intent, LinkNote, Step } from './visit.js';
/** Actions of the page owner that a visitor may take. */
export type ActionKind = 'book' | 'whatsapp' | 'call' | 'email' | 'clinic';
/** What every part may see of a visit. */
export interface VisitView {
    readonly step: Step;
    /** Answers that count. */
    readonly answers: Answers;
    /** Everything answered so far, with answers that no longer count. */
    readonly given: Answers;
    /** Questions asked with these answers, in order; empty until a concern is chosen. */
    readonly questions: readonly Question[];
    readonly addedQuestions: number;
    readonly canUndo: boolean;
    /** Health answers set by the page that still wait for the visitor. */
    readonly unconfirmed: ReadonlySet<string>;
    /** Section of the result to open and show; a new `sectionRequest` asks for it again. */
    readonly section: string;
    readonly sectionRequest: number;
    readonly notes: Notes;
    readonly pricing: Pricing;
    readonly link: LinkNote;
    readonly linkLang?: string;
    /** What the link that was opened held. */
    readonly linked?: Answers | undefined;
    readonly isForClinician?: boolean;
}
/** Parts of the widget that a visitor opens on demand. */
export type OnDemand = 'signs' | 'detail' | 'take' | 'contact';
/** Before the first choice. */
export declare const FIRST_VIEW: VisitView;
/** What follows from the answers of a visit. */
export interface WorkedOut {
    /** `null` until a goal is chosen, and while the part that works it out is on its way. */
    readonly outcome: Outcome | null;
    /** The latest change on the result, with what it did; `null` when there is none to speak of. */
    readonly change: (AnswerChange & {
        readonly difference: Difference;
    }) | null;
}
/** Nothing worked out yet. */
export declare const NOTHING_WORKED_OUT: WorkedOut;
/**
 * What every part of the widget reads: one visit, worked out, and the way to change it. Never altered; the root gives a
 * new one after each change.
 */
export interface Explorer extends VisitView, WorkedOut {
    readonly settings: Settings;
    readonly language: Language;
    /** Today as `YYYY-MM-DD`, by the visitor's clock. */
    readonly today: string;
    /** Level for headings directly under the widget's own. */
    readonly headingLevel: number;
    /** Whether the step may take the focus: the visitor moved here. Never at load, nor when the page set answers. */
    readonly takesFocus: boolean;
    /** Tells the widget what the visitor did. */
    readonly send: (intent: Intent) => void;
    /** Tells the page that an action is about to be taken. `false` when the page has taken it over. */
    readonly act: (kind: ActionKind) => boolean;
    /** Tells the page that a message is about to be sent, or that it was. `false` when the page has taken it over. */
    readonly tell: (name: 'tx-lead' | 'tx-lead-sent') => boolean;
    /** Says one sentence to screen readers, politely and once. */
    readonly announce: (sentence: string) => void;
    /** Brings a part that is opened on demand; `false` where its file cannot be had. A later call tries again. */
    readonly bring: (part: OnDemand | 'quiz' | 'result' | 'careful') => Promise<boolean>;
    /** Speaks another language to this visitor, by its BCP 47 tag; an empty one goes back to the owner's. */
    readonly speak: (pick?: (own: string) => string) => void;
    /** Reports a fault to the owner: one warning per code and path. */
    readonly report: (problem: Problem) => void;
}
/** Typed with `undefined`, since a consumer has no value before its provider answers. */
export declare const explorerContext: {
    __context__: Explorer | undefined;
};
