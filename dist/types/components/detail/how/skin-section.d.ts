import { type TemplateResult } from 'lit';
/** A cut through skin with a needle and a row of drops. Decorative: the words beside it say the same. */
export declare function skinSection(isFat: boolean, layerNumbers: readonly string[]): TemplateResult;
