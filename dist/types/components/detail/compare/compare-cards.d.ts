import { type TemplateResult } from 'lit';
import type { compare } from '../../../content/words/en/detail/compare.js';
import { type CitationWords } from '../citations.js';
import { type Sorted } from './compare.view.js';
type Words = typeof compare;
/** The same choices as numbered cards that open; for narrow pages. */
export declare function cardsTemplate({ value, ordered }: Sorted, words: Words, citations: CitationWords, isOpen: (id: string) => boolean, onTurn: (id: string, isOpen: boolean) => void): TemplateResult;
export {};
