import { type TemplateResult } from 'lit';
import type { ScreeningWords } from '../../content/words/shapes.js';
import type { Verdict } from '../../model/screening.js';
import { type IconPath } from '../shared/icons.js';
interface Tone {
    readonly name: 'ok' | 'ask' | 'hold';
    readonly sign: IconPath;
}
/** How each verdict looks. Words carry it; colour and sign repeat them. */
export declare const TONES: Readonly<Record<Verdict, Tone>>;
/** The verdict's label: sign, words, colour. */
export declare function verdictTag(verdict: Verdict, { verdicts }: ScreeningWords): TemplateResult;
/** Instead of the verdict where the law comes first: no colour that could look like a yes. */
export declare function legalTag(label: string): TemplateResult;
/** All three states, so that a visitor sees where they stand. The label above says the same in words. */
export declare function verdictScale(verdict: Verdict, { verdicts }: ScreeningWords): TemplateResult;
export {};
