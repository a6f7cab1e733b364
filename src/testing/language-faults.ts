import type { Ban } from '../content/words/banned.js';
import { type Sentence, sentencesOf } from '../content/words/sentences.js';
import { exampleFor, otherExampleFor } from './english.js';

/** What holds for the sentences of one language. */
export interface LanguageRules {
  readonly bans: readonly Ban[];
  /** How a whole sentence ends. */
  readonly stop: RegExp;
  /** Counts that the language may tell in a word. */
  readonly inWords: ReadonlySet<string>;
}

/** Where the words of others are told, which may promise. */
const FREE = [/(?:^|\.)myths\.\w+\.\d+\.said$/, /(?:^|\.)claims\.\d+\.claim$/, /(?:^|\.)safety\.(?:effects|serious)\./, /(?:^|\.)flags\./];

const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** Whether a text has words to translate, not names and signs alone. */
const hasWords = (text: string): boolean => /\p{Ll}{4}/u.test(text);

/** What is wrong with a tree of translated words beside the English one, one line each. */
export function languageFaults(english: unknown, translated: unknown, rules: LanguageRules, at = ''): readonly string[] {
  return [exampleFor, otherExampleFor].flatMap((example) => {
    const valuesAt = (path: string): readonly unknown[] => example(at + path);
    const theirs = new Map(sentencesOf(translated, valuesAt).map((sentence) => [sentence.path, sentence]));
    const ours = sentencesOf(english, valuesAt);
    const known = new Set(ours.map(({ path }) => path));
    return [
      ...ours.flatMap((sentence) => faultsOf(sentence, theirs.get(sentence.path), rules).map((fault) => `${at}${sentence.path}: ${fault}`)),
      ...[...theirs.keys()].filter((path) => !known.has(path)).map((path) => `${at}${path}: is nowhere in English`),
    ];
  }).filter((fault, index, all) => all.indexOf(fault) === index);
}

function faultsOf({ path, text: english, isMade }: Sentence, theirs: Sentence | undefined, { bans, stop, inWords }: LanguageRules): readonly string[] {
  if (!theirs) return ['is missing'];
  const { text } = theirs;
  const faults: string[] = [];
  if (theirs.isMade !== isMade) faults.push(isMade ? 'is to be made from values' : 'is to be a plain sentence');
  if ((english === '') !== (text === '')) faults.push(english === '' ? 'is to be empty' : 'is empty');
  const lost = numbersIn(english).filter((number) => !numbersIn(text).includes(number) && !inWords.has(number));
  if (lost.length > 0) faults.push(`lacks ${lost.join(', ')}: ${text}`);
  const more = numbersIn(text).filter((number) => !numbersIn(english).includes(number));
  if (more.length > 0 && !/\b(?:one|two|three|four|five|six|seven|ten|twelve|first|second|third|half|twice|once|both)\b/i.test(english)) faults.push(`adds ${more.join(', ')}: ${text}`);
  if (/[.!?]$/.test(english) && !stop.test(text)) faults.push(`ends unlike a sentence: ${text}`);
  if (text === english && hasWords(english)) faults.push(`is English: ${text}`);
  if (/\bundefined\b|\bNaN\b|\[object/.test(text)) faults.push(`is made wrongly: ${text}`);
  if (!FREE.some((free) => free.test(path))) {
    faults.push(...bans.filter(({ pattern, unless }) => pattern.test(text) && !unless?.test(text)).map(({ what }) => `${what}: ${text}`));
  }
  return faults;
}
