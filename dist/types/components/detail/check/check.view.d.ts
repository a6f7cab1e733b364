import { detail } from '../../../content/words/en/detail/index.js';
import type { checkReplies } from '../../../content/words/en/detail/check.js';
import type { Statement } from '../../../content/words/shapes.js';
import type { Explorer } from '../../../state/explorer.js';
type CheckId = keyof typeof detail.check.checks;
export type Reply = keyof typeof checkReplies;
/** Sections that a check sends to. */
type Section = 'sessions' | 'works' | 'safety' | 'timeline' | 'compare';
/** One statement, ready to be shown. */
export interface Check {
    readonly id: CheckId;
    readonly said: string;
    readonly fact: Statement;
    /** The reply that fits what is known. */
    readonly fits: Reply;
    readonly section: Section;
    readonly sectionName: string;
    readonly reply: Reply | undefined;
}
/** The three statements for a visitor: a promise or a range, the proof, and what matters most of the rest. */
export declare function checksOf({ answers: { goal }, outcome, language, notes }: Explorer): readonly Check[];
/** The statements that were looked at, for the print-out. */
export declare function discussedOf(explorer: Explorer): readonly Check[];
export {};
