import { nothing, type TemplateResult } from 'lit';
import type { result } from '../../content/words/en/result/index.js';
import { type Answers, SAFETY_QUESTIONS } from '../../model/answers.js';
import type { Explorer } from '../../state/explorer.js';
type ResultWords = typeof result;
/** Says that safety questions are open, and leads to the first of them. */
export declare function openNotice(explorer: Explorer, { frame }: ResultWords): TemplateResult;
/** The first health question without an answer that the visitor gave on screen. */
export declare function firstOpenSafetyQuestion(answers: Answers, unconfirmed: ReadonlySet<string>): (typeof SAFETY_QUESTIONS)[number];
/** What the law of the place says, before anything else. */
export declare function legalNotice({ settings: { region } }: Explorer, words: ResultWords): TemplateResult | typeof nothing;
/** Under the chin, where one medicine is approved for that place and other mixes are not. */
export declare function chinNotice({ settings: { region }, answers }: Explorer, words: ResultWords): TemplateResult | typeof nothing;
export {};
