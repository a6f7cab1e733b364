import type { Shape } from './shape.js';
/** Every English sentence by its way, room first: 0 for a sentence, 1 for one made from values. */
export declare const ENGLISH_SHAPE: Readonly<Record<string, Shape>>;
