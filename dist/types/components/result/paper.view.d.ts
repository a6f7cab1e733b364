import type { Explorer } from '../../state/explorer.js';
/** What is written for a doctor: the list where a doctor is asked first, the note where it is not now. */
export type PaperKind = 'list' | 'note';
/** A paper for a doctor: how it is called, and its words. */
export interface Paper {
    readonly title: string;
    /** As it was made from the answers. */
    readonly made: string;
    /** As the visitor left it. */
    readonly text: string;
}
/** The paper of a kind, with what the visitor wrote, as long as the answers behind it are the same; `null` without a result. */
export declare function paperOf(explorer: Explorer, kind: PaperKind): Paper | null;
