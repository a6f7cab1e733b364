import { type SafetyWords } from '../../shapes.js';
/** "Is it safe?". Benefits and serious harms stand side by side: a test keeps them at about the same length. */
export declare const safety: SafetyWords;
