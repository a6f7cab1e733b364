import type { frame } from '../../content/words/en/result/frame.js';
import type { quiz } from '../../content/words/en/quiz.js';
import type { OptionWords } from '../../content/words/quiz-shapes.js';
import type { Format } from '../../lib/format.js';
import { type Answers, type Goal, isAnswered, type QuestionId } from '../../model/answers.js';
import type { DroppedAnswer, Question } from '../../model/questions.js';
import { valuesOf } from '../../model/questions.js';

export type AnswerFrame = (typeof frame)['answers'];
export type QuizWords = typeof quiz;

/** Words and ways to write that labels are made with. */
export interface LabelTools {
  readonly words: AnswerFrame;
  readonly quiz: QuizWords;
  readonly format: Format;
}

/** One question as it stands: answered, still open, or filled in by the page and not confirmed. */
export interface AnswerChip {
  readonly id: QuestionId;
  readonly label: string;
  readonly state: 'answered' | 'open' | 'confirm';
}

/** The chips of every question that is asked. */
export function answerChips(
  answers: Answers, questions: readonly Question[], unconfirmed: ReadonlySet<string>, tools: LabelTools,
): readonly AnswerChip[] {
  const { words } = tools;
  return questions.map(({ id }) => {
    if (!isAnswered(answers, id)) return { id, label: words.named(words.names[id], words.open), state: 'open' };
    const label = answerLabel(id, valuesOf(answers, id), tools);
    return unconfirmed.has(id)
      ? { id, label: words.named(label, words.confirm), state: 'confirm' }
      : { id, label, state: 'answered' };
  });
}

/** An answer in a few words, understood without its question. */
export function answerLabel(id: QuestionId, values: readonly string[], { quiz, format }: LabelTools): string {
  return format.list(values.map((value) => valueLabel(id, value, quiz)));
}

function valueLabel(id: QuestionId, value: string, { goals, chips }: QuizWords): string {
  if (id === 'goal') return goals[value as Goal].name;
  const labels: Readonly<Record<string, string>> = chips[id];
  // An owner's answer that is not asked any more counts as not said.
  return (Object.hasOwn(labels, value) ? labels[value] : labels['unsaid']) ?? value;
}

/** Answers that no longer count, in the same words. */
export function droppedLabels(dropped: readonly DroppedAnswer[], tools: LabelTools): readonly string[] {
  return dropped.map(({ id, value }) => answerLabel(id, [value], tools));
}

/** A question named with its answer, for the recipe: "Where: face and neck". */
export function namedAnswer(
  id: Exclude<QuestionId, 'goal'>, value: string | undefined, answers: Answers, { words, quiz }: LabelTools,
): string {
  if (value === undefined) return words.named(words.names[id], words.open);
  return words.named(words.names[id], optionName(id, value, answers, quiz));
}

function optionName(id: Exclude<QuestionId, 'goal'>, value: string, { concern }: Answers, { options }: QuizWords): string {
  const table = id === 'severity' || id === 'area' ? options[id][concern ?? 'face'] : options[id];
  const names = table as Readonly<Record<string, OptionWords>>;
  return names[value]?.name ?? value;
}
