import type { Explorer } from '../../state/explorer.js';
import type { Language } from '../../state/language.js';
/** The name of a language as its own readers write it, or in the words of another. */
export declare function languageName(tag: string, inWordsOf?: string): string;
/** Languages that paper may hold beside the one shown: the page's own, English, and those the owner names. Each is there once. */
export declare function otherLanguages({ language: { lang }, settings: { lang: own, printLanguages } }: Pick<Explorer, 'language' | 'settings'>): readonly string[];
/** The language that the visitor wants on paper beside the one shown; `null` for one alone. */
export declare function paperLanguage(explorer: Explorer): Language | null;
