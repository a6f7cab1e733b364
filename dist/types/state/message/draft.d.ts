import type { LeadBody } from './body.js';
/** What a visitor has put into the form. It lives in memory, with the visit, and goes when the visit is cleared. */
export interface MessageDraft {
    readonly name: string;
    /** A phone number or an e-mail address. */
    readonly contact: string;
    readonly when: string;
    /** Whether goal, area and sessions go into the text. */
    readonly hasPlan: boolean;
    /** Whether the questions that were ticked go into the text. */
    readonly hasQuestions: boolean;
    /** The text as the visitor wrote it; `null` while it is the prepared one. */
    readonly edited: string | null;
    readonly agreesContact: boolean;
    readonly agreesHealth: boolean;
    /** What stands in the field that people leave empty. */
    readonly trap: string;
    /** What was tried last: the same message is sent with the same key. */
    readonly tried: LeadBody | null;
}
/** Before anything is typed: nothing ticked, nothing agreed to. */
export declare const EMPTY_DRAFT: MessageDraft;
