import type { Value } from '../model/compare.js';
import type { MessageDraft } from './message/draft.js';
export { NO_NOTES } from './first.js';
export { type Value, VALUES } from '../model/compare.js';
/** What a visitor notes beside the answers. It changes no plan and no verdict; it goes to print. */
export interface Notes {
    /** Lines ticked, by their ids. */
    readonly ticks: ReadonlySet<string>;
    /** What matters most; `null` until the visitor says so. */
    readonly value: Value | null;
    /** Statements of the understanding check that were looked at, with the reply chosen. */
    readonly checks: Readonly<Record<string, string>>;
    /** What was put into the form to the clinic; not there until it is opened. */
    readonly message?: MessageDraft;
    /** The list or note for a doctor as the visitor changed it, with the words it was made with. */
    /** BCP 47 of the language that paper holds beside the one shown; empty, or not there, for one alone. */
    readonly paperLang?: string;
    readonly paper: {
        readonly made: string;
        readonly text: string;
    } | null;
}
