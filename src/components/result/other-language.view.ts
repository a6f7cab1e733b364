import { findLanguage } from '../../content/words/languages.js';
import type { Explorer } from '../../state/explorer.js';
import type { Language } from '../../state/language.js';

/** The name of a language as its own readers write it, or in the words of another. */
export function languageName(tag: string, inWordsOf = tag): string {
  try {
    return new Intl.DisplayNames([inWordsOf], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Languages that paper may hold beside the one shown: the page's own, English, and those the owner names. Each is there once. */
export function otherLanguages({ language: { lang }, settings: { lang: own, printLanguages = [] } }: Pick<Explorer, 'language' | 'settings'>): readonly string[] {
  const tags = [...(findLanguage(own) ? [own] : []), 'en', ...printLanguages];
  const spoken = tags.map((tag) => findLanguage(tag)?.lang ?? tag.split('-')[0]);
  return tags.filter((_tag, index) => spoken[index] !== lang && spoken.indexOf(spoken[index]) === index);
}

/** The language that the visitor wants on paper beside the one shown; `null` for one alone. */
export function paperLanguage(explorer: Explorer): Language | null {
  const { language, notes: { paperLang } } = explorer;
  return paperLang && otherLanguages(explorer).includes(paperLang) && findLanguage(paperLang) ? language.other(paperLang) : null;
}
