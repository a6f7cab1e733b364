import { kindAt, type LockLetter } from '../content/words/sentence-kinds.js';
import { SENTENCE_KINDS } from '../content/words/sentence-table.js';
import { cleanText } from '../lib/text.js';
import type { ReadingContext } from './context.js';
import { isBanned, isReadable } from './own-text.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';

/** Most characters of a sentence of one's own. */
const LONGEST = 400;

/** Why a sentence stays as it is, for the owner. */
const LOCKED: Readonly<Record<LockLetter, string>> = {
  s: 'a sentence that safety does not rest on: this one is never weakened',
  h: 'a sentence that does not tell what is proven, or whose word it is: this one stays honest',
  n: 'a sentence that does not tell visitors who is behind the page, or what becomes of their words',
  o: 'a sentence without a setting of its own',
};

/** Before a path: the language that a sentence is for. */
const FOR_LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*:/i;

/** An owner's own sentences, by path, or by language and path: those that may stand, and no other. */
export function readSentences(written: Config['sentences'], context: ReadingContext): Partial<Settings> {
  const own = Object.create(null) as Record<string, string>;
  for (const [path, text] of Object.entries(written ?? {})) {
    const sentence = text === undefined ? undefined : readSentence(path, text, context);
    if (sentence) own[path] = sentence;
  }
  return Object.keys(own).length > 0 ? { sentences: own } : {};
}

function readSentence(path: string, written: string, { pathOf, report }: ReadingContext): string | undefined {
  const where = pathOf(`sentences.${cleanText(path, 80)}`);
  const kind = kindAt(SENTENCE_KINDS, path.replace(FOR_LANGUAGE, ''));
  const text = cleanText(written, LONGEST + 1);
  const values = [...text.matchAll(/\{(\w*)\}/g)].map(([, name]) => Number(name));
  if (kind === undefined) report('unknownSentence', where, path);
  else if (typeof kind === 'string') report('lockedSentence', where, path, LOCKED[kind]);
  else if (kind < 0) report('fixedSentence', where, path);
  else if (!isReadable(text)) report('badText', where, written);
  else if ([...text].length > LONGEST) report('tooLarge', where, written, `at most ${LONGEST} characters`);
  else if (!isFilledBy(values, kind)) report('badTemplate', where, written, kind > 0 ? `one or more of ${namesOf(kind)}` : 'no {1}: nothing is put in here');
  else if (!isBanned(text, written, where, report)) return text;
  return undefined;
}

/** Whether a sentence holds values there are, and one of them at least where there are any. */
function isFilledBy(values: readonly number[], count: number): boolean {
  return values.every((value) => value >= 1 && value <= count) && (count === 0 || values.length > 0);
}

function namesOf(count: number): string {
  return [...Array(count).keys()].map((index) => `{${index + 1}}`).join(', ');
}
