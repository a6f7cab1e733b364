import { type Age, type Answers, type Ever, type OwnFlag, type Today } from './answers.js';
/** From the freest to the strictest. The worst answer wins. */
export declare const VERDICTS: readonly ["discuss", "ask-first", "open", "not-now"];
export type Verdict = (typeof VERDICTS)[number];
/** Why a verdict is not "worth discussing", by a rule of ours. */
export type OurReason = Exclude<Age, '18-34' | '35-54' | '55-plus' | 'unsaid'> | Exclude<Today, 'none' | 'unsaid'> | Exclude<Ever, 'none' | 'unsaid'>
/** Trying for a baby, with a goal treated by medicines that can harm an unborn baby. */
 | 'trying-pattern' | 'age-unsaid' | 'today-unsaid' | 'ever-unsaid' | 'age-open' | 'today-open' | 'ever-open'
/** Round patches, or hair "not sure": a doctor looks for the cause first. */
 | 'cause-first';
/** The same, or by a rule of the owner's. */
export type Reason = OurReason | OwnFlag;
/** What an owner's own health answer leads to. It adds a reason and takes none away: there is no "worth discussing". */
export interface OwnRule {
    readonly flag: OwnFlag;
    /** The question it stands among. */
    readonly list: 'today' | 'ever';
    readonly verdict: 'not-now' | 'ask-first';
}
export interface Finding {
    readonly reason: Reason;
    readonly verdict: Exclude<Verdict, 'discuss'>;
}
export interface Screening {
    readonly verdict: Verdict;
    /** Strictest first; within one verdict in the order the questions are asked. */
    readonly findings: readonly Finding[];
}
/** Answers to the health questions, and which of them the visitor gave on screen. */
export interface ScreeningInput {
    readonly answers: Answers;
    /** Health questions whose answer a page set and the visitor has not confirmed: they may only be stricter. */
    readonly unconfirmed?: ReadonlySet<'age' | 'today' | 'ever'>;
    readonly own?: readonly OwnRule[] | undefined;
}
/**
 * The safety verdict (evidence sections 4.1 and 4.2). Anything unknown counts as the careful side: an unanswered
 * question, a value that is not known here, and an answer a page set to clear somebody.
 */
export declare function screen({ answers, unconfirmed, own }: ScreeningInput): Screening;
/** Whether the visitor has said on screen that they are 18 or older. Cost, contact and booking wait for it. */
export declare function isAdult({ answers, unconfirmed }: ScreeningInput): boolean;
