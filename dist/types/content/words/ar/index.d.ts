import type { LanguagePack } from '../catalogue.js';
/** Modern Standard Arabic, a draft: nobody has signed it yet. */
export declare const pack: LanguagePack;
