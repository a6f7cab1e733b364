import { nothing, type TemplateResult } from 'lit';
import type { result } from '../../content/words/en/result/index.js';
import { type Answers, SAFETY_QUESTIONS } from '../../model/answers.js';
import { type Screening } from '../../model/screening.js';
import type { Explorer } from '../../state/explorer.js';
type ResultWords = typeof result;
/** Says that safety questions are open, and leads to the first of them. */
export declare function openNotice(explorer: Explorer, { frame }: ResultWords): TemplateResult;
/** The first health question without an answer that the visitor gave on screen. */
export declare function firstOpenSafetyQuestion(answers: Answers, unconfirmed: ReadonlySet<string>): (typeof SAFETY_QUESTIONS)[number];
/** Why a doctor comes first, and the way to the list for the visit. */
export declare function askNotice({ findings }: Screening, words: ResultWords, onList: () => void): TemplateResult;
/** What to take to the doctor: what was told, and what to ask. Shown whole. */
export declare function doctorList({ headingLevel }: Explorer, { findings }: Screening, { frame, screening }: ResultWords): TemplateResult;
/** What the law of the place says, before anything else. */
export declare function legalNotice({ settings: { region } }: Explorer, words: ResultWords): TemplateResult | typeof nothing;
/** Under the chin, where one medicine is approved for that place and other mixes are not. */
export declare function chinNotice({ settings: { region }, answers }: Explorer, words: ResultWords): TemplateResult | typeof nothing;
export {};
