import type { quiz } from '../../content/words/en/quiz.js';
import type { Explorer } from '../../state/explorer.js';

/** Where the visitor is in the quiz. */
export interface ProgressView {
  readonly text: string;
  /** Said when the last answer changed the number of questions; empty otherwise. */
  readonly note: string;
  /** Both, for those who hear it. */
  readonly sentence: string;
  readonly dots: readonly ('done' | 'now' | 'ahead')[];
}

/** "Question 3 of 7", its line of dots, and what has changed about the number. */
export function progressOf({ step, questions, addedQuestions, language }: Explorer, words: typeof quiz): ProgressView {
  const { format: { number }, marks: { stop } } = language;
  const index = questions.findIndex(({ id }) => id === step);
  const text = words.progress(number(index + 1), number(questions.length));
  const count = Math.abs(addedQuestions);
  const say = addedQuestions > 0 ? words.more : words.fewer;
  const note = count === 0 ? '' : say(count, number(count));
  return {
    text, note,
    sentence: note ? `${text}${stop} ${note}${stop}` : text + stop,
    dots: questions.map((_, place) => (place < index ? 'done' : place === index ? 'now' : 'ahead')),
  };
}
