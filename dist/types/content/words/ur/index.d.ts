import type { LanguagePack } from '../catalogue.js';
/** Urdu, a draft: nobody has signed it yet. */
export declare const pack: LanguagePack;
