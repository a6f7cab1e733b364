import type { EffectWords } from '../../shapes.js';
/** Side effects, the common ones first. Out of 100 where people were counted, and in words where nobody did. */
export declare const effects: readonly EffectWords[];
