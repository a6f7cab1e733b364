import { detail } from '../content/words/en/detail/index.js';
import { quiz } from '../content/words/en/quiz.js';
import { result } from '../content/words/en/result/index.js';
import { signs } from '../content/words/en/signs.js';
import { start } from '../content/words/en/start.js';
import { type Sentence, sentencesOf } from '../content/words/sentences.js';

/** All English words, by the room that speaks them. */
export const ENGLISH = { start, quiz, result, signs, detail };

/** Stands in for a value of a sentence: reads as 3, as "3", as a list of one, and as a length of time. */
const ANY: unknown = Object.defineProperties(['3'], {
  unit: { value: 'week' }, low: { value: 2 }, typical: { value: 3 }, high: { value: 4 }, min: { value: 2 }, max: { value: 4 },
});

/** Values for sentences that are made from one of a few names. */
const EXAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  'result.frame.change.cost': ['third', true],
};

/** Values to make the sentence at a path with. */
export function exampleFor(path: string): readonly unknown[] {
  return EXAMPLES[path] ?? [ANY, ANY, ANY, ANY, ANY, ANY];
}

/** Every English sentence, those made from values with examples. */
export const ENGLISH_SENTENCES: readonly Sentence[] = sentencesOf(ENGLISH, exampleFor);
