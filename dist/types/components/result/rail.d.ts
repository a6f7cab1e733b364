import { nothing, type TemplateResult } from 'lit';
import type { result } from '../../content/words/en/result/index.js';
import type { Explorer } from '../../state/explorer.js';
type ResultWords = typeof result;
/** Beside a wide result: where the visitor stands, what is on the page, and the first step. It repeats; it adds nothing. */
export declare function railTemplate(explorer: Explorer, words: ResultWords, onSection: (section: string) => void): TemplateResult | typeof nothing;
export {};
