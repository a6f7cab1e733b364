import { type TemplateResult } from 'lit';
import type { Basis } from '../../content/provenance.js';
/** What each kind of basis is called. */
export type BasisWords = Readonly<Record<Basis, string>>;
/** Says what a figure rests on. The words carry it; fill and border repeat them. */
export declare function basisLabel(basis: Basis, words: BasisWords): TemplateResult;
/** For every element that shows a basis label. */
export declare const basisLabelStyles: import("lit").CSSResult;
