import type { LanguagePack, Marks, Room } from '../content/words/catalogue.js';
import { findLanguage, wordsOf } from '../content/words/languages.js';
import { type AmountWriter, createFormat, type Format } from '../lib/format.js';
import type { OwnerWords } from './owner-words.js';

const LATIN: Marks = { stop: '.', comma: ', ', semicolon: '; ' };

/** One instance's language: its direction, its sentences, and its way to write numbers, money and dates. */
export interface Language {
  /** BCP 47 of the words shown. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly dress?: LanguagePack['dress'];
  /** Puts sentences and words together, where they are not one sentence of the catalogue. */
  readonly marks: Marks;
  /** The sentences of one room: `language.words('quiz', englishQuiz)`. */
  readonly words: <W extends object>(room: Room, english: W) => W;
  readonly format: Format;
  /** The same with the words and numbers of another tag, for what speaks two at once. */
  readonly other: (tag: string) => Language;
}

/**
 * The language for a BCP 47 tag; English when it is not here. Numbers keep the tag's region where it is one of English. Amounts
 * of money are written once their writer is here. An owner's own words stand over those of the language.
 */
export function createLanguage(tag: string, amounts?: AmountWriter, owner?: OwnerWords): Language {
  const pack = findLanguage(tag);
  const lang = pack?.lang ?? 'en';
  return {
    lang,
    dir: pack?.dir ?? 'ltr',
    dress: pack?.dress,
    marks: pack?.marks ?? LATIN,
    words: (room, english) => {
      const words = wordsOf(room, english, lang);
      return owner?.(room, words, lang) ?? words;
    },
    format: createFormat(pack && tag ? tag : 'en', amounts),
    other: (another) => createLanguage(another, amounts, owner),
  };
}
