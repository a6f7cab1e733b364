import type { LanguagePack, Room, WordTree } from './catalogue.js';

const ENGLISH: LanguagePack = { lang: 'en', dir: 'ltr', words: {} };
const packs = new Map<string, LanguagePack>([['en', ENGLISH]]);
let merged = new WeakMap<object, Map<string, unknown>>();

/** Makes a language known to every widget on the page. A later pack of the same language replaces the earlier one. */
export function addLanguage(pack: LanguagePack): void {
  packs.set(pack.lang.toLowerCase(), pack);
  merged = new WeakMap();
}

/** The pack for a BCP 47 tag: the tag itself, then its language; `undefined` when neither is known. */
export function findLanguage(lang: string): LanguagePack | undefined {
  const tag = lang.toLowerCase();
  return packs.get(tag) ?? packs.get(tag.split('-')[0] ?? '');
}

/** The sentences of one room in a language; any that the language lacks are the English ones given. */
export function wordsOf<W extends object>(room: Room, english: W, lang: string): W {
  const pack = findLanguage(lang) ?? ENGLISH;
  const translation = pack.words[room];
  if (!translation) return english;
  const byLanguage = merged.get(english) ?? new Map<string, unknown>();
  merged.set(english, byLanguage);
  if (!byLanguage.has(pack.lang)) byLanguage.set(pack.lang, merge(english as WordTree, translation));
  return byLanguage.get(pack.lang) as W;
}

/** A sentence stands in for a sentence, one made from values for one made from values, a list or a group for its like. */
function merge(english: WordTree, translated: WordTree | undefined): WordTree {
  if (typeof english !== typeof translated || Array.isArray(english) !== Array.isArray(translated) || translated === null) return english;
  if (typeof english !== 'object' || !english) return translated as WordTree;
  const theirs = translated as Readonly<Record<string, WordTree>>;
  const merged = Object.entries(english).map(([key, sentence]) => [key, merge(sentence, Object.hasOwn(theirs, key) ? theirs[key] : undefined)] as const);
  return Array.isArray(english) ? merged.map(([, sentence]) => sentence) : Object.fromEntries(merged);
}
