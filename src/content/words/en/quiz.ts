import { answerChips, goals, options } from './quiz-answers.js';
import { questions } from './quiz-questions.js';

/** The questions: what is asked, why, and what may be answered. */
export const quiz = {
  back: 'Back',
  next: 'Continue',
  general: 'Show me the general plan',
  progress: (number: string, count: string): string => `Question ${number} of ${count}`,
  /** Said when an answer has changed the number of questions. */
  more: (count: number, written: string): string =>
    count === 1 ? 'One more question for this goal' : `${written} more questions for this goal`,
  fewer: (count: number, written: string): string =>
    count === 1 ? 'One question fewer for this goal' : `${written} questions fewer for this goal`,
  /** How to go on, said before a choice is made. */
  howTo: {
    pointer: 'Tap or click an answer to move on, or choose one and press Continue. You can change it later.',
    manual: 'Choose one answer, then press Continue. You can change it later.',
    several: 'Choose all that apply. Your answers are not sent to anyone.',
  },
  why: 'Why we ask',
  or: 'or',
  chosen: (count: number, written: string): string => (count === 0 ? 'Nothing chosen yet' : `${written} chosen`),
  cleared: 'Your other answers to this question are cleared.',
  filledIn: 'This was filled in for you. Check it, then go on.',
  keepMedicine: 'Do not stop a medicine because of an answer here. Ask your doctor first.',
  errors: {
    goal: 'Choose the closest one. “Not sure” is a good answer too.',
    one: 'Choose an answer to go on. “Not sure” is a good answer too.',
    unsaid: 'Choose an answer to go on. You can say “I’d rather not say”.',
    several: 'Choose all that apply. If none do, choose “None of these”.',
  },
  groups: {
    pregnancy: 'Pregnancy', today: 'Today', reactions: 'Reactions to a medicine, injection or numbing cream',
    blood: 'Blood and immunity', illnesses: 'Illnesses', skin: 'Skin', feelings: 'Feelings',
    own: 'This clinic also asks',
  },
  questions,
  goals,
  options,
  /** Each answer in two or three words, for the row of answers on the result. */
  chips: answerChips,
};
