import { clinics } from '../content/words/en/clinics.js';
import { contact } from '../content/words/en/contact/index.js';
import { detail } from '../content/words/en/detail/index.js';
import { kiosk } from '../content/words/en/kiosk/index.js';
import { quiz as quizAtOnce } from '../content/words/en/quiz.js';
import { opening } from '../content/words/en/quiz-link.js';
import { careful } from '../content/words/en/result/careful.js';
import { result as resultAtOnce } from '../content/words/en/result/index.js';
import { places } from '../content/words/en/result/regions.js';
import { signs } from '../content/words/en/signs.js';
import { start } from '../content/words/en/start.js';
import { take } from '../content/words/en/take/index.js';
import { type Sentence, sentencesOf } from '../content/words/sentences.js';

const result = {
  ...resultAtOnce, ...careful, ...places,
  frame: { ...resultAtOnce.frame, ...careful.frame }, screening: { ...resultAtOnce.screening, ...careful.screening },
};

const quiz = { ...quizAtOnce, ...opening };

/** All English words, by the room that speaks them. */
export const ENGLISH = { start, quiz, result, signs, detail, take, contact, clinics, kiosk };

/** Stands in for a value of a sentence: reads as a number, as its digits, as a list of one, and as a length of time. */
function anyValue(low: number, middle: number, high: number): unknown {
  return Object.defineProperties([String(middle)], {
    unit: { value: 'week' }, low: { value: low }, typical: { value: middle }, likely: { value: middle }, high: { value: high },
    min: { value: low }, max: { value: high },
  });
}

const ANY = anyValue(2, 3, 4);
const OTHER = anyValue(57, 68, 79);

/** Values for sentences that are made from one of a few names. */
const EXAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  'result.frame.change.cost': ['third', true],
};

/** Values to make the sentence at a path with. */
export function exampleFor(path: string): readonly unknown[] {
  return EXAMPLES[path] ?? Array<unknown>(6).fill(ANY);
}

/** Others: what a sentence says with both does not come from its values. */
export function otherExampleFor(path: string): readonly unknown[] {
  return EXAMPLES[path] ?? Array<unknown>(6).fill(OTHER);
}

/** Every English sentence, those made from values with examples. */
export const ENGLISH_SENTENCES: readonly Sentence[] = sentencesOf(ENGLISH, exampleFor);
