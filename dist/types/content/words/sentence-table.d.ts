import type { SentenceKinds } from './sentence-kinds.js';
/** What may be said otherwise, by its way, room first. */
export declare const SENTENCE_KINDS: SentenceKinds;
