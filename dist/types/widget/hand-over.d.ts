import type { LanguagePack } from '../content/words/catalogue.js';
/** Gives a language to the script of the page, whichever of the two comes first. */
export declare function handOver(pack: LanguagePack): void;
/** Makes the languages known that came before the script. */
export declare function takeOver(): void;
