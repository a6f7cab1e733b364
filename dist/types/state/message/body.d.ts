import type { Sentence } from './agreement.js';
interface Agreement extends Sentence {
    readonly given: boolean;
}
/** What is posted to the owner's endpoint: these keys and no others. */
export interface LeadBody {
    readonly version: 1;
    /** The same for every attempt to send this message. */
    readonly key: string;
    readonly name: string;
    readonly contact: string;
    /** May be empty. */
    readonly when: string;
    readonly text: string;
    /** `health` is `null` where the text says nothing of the plan, so that nothing was asked. */
    readonly consents: {
        readonly contact: Agreement & {
            readonly given: true;
        };
        readonly health: Agreement | null;
    };
    /** BCP 47 of the words that were shown. */
    readonly lang: string;
    /** ISO 8601: when it was first tried. */
    readonly at: string;
}
/** What a visitor sends, and what was agreed to. */
export interface LeadContent extends Pick<LeadBody, 'name' | 'contact' | 'when' | 'text' | 'lang'> {
    readonly contactSentence: Sentence;
    /** `null` where it is not needed. */
    readonly healthSentence: Sentence | null;
}
/**
 * The body of a message. As long as nothing of the content changes it is the one before, key and time included: a server
 * that has it already can tell, and a reply speaks of this very text. Anything changed is another message, with a key of
 * its own: under the old key a server might keep the old text and still say that all is well.
 */
export declare function leadBody(content: LeadContent, before: LeadBody | null, now: Date): LeadBody;
export {};
