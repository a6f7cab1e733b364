import type { LanguagePack, Room } from './catalogue.js';
/** Makes a language known to every widget on the page. A later pack of the same language replaces the earlier one. */
export declare function addLanguage(pack: LanguagePack): void;
/** The pack for a BCP 47 tag: the tag itself, then its language; `undefined` when neither is known. */
export declare function findLanguage(lang: string): LanguagePack | undefined;
/** The sentences of one room in a language; any that the language lacks are the English ones given. */
export declare function wordsOf<W extends object>(room: Room, english: W, lang: string): W;
