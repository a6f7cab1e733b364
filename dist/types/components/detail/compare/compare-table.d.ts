import { type TemplateResult } from 'lit';
import type { compare } from '../../../content/words/en/detail/compare.js';
import { type Sorted } from './compare.view.js';
type Words = typeof compare;
/** All choices beside each other, in their order; for wide pages. */
export declare function tableTemplate({ value, ordered }: Sorted, words: Words): TemplateResult;
export {};
