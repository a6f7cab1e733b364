import type { frame } from '../../content/words/en/result/frame.js';
import type { quiz } from '../../content/words/en/quiz.js';
import type { Format } from '../../lib/format.js';
import { type Answers, type QuestionId } from '../../model/answers.js';
import type { DroppedAnswer, Question } from '../../model/questions.js';
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
export declare function answerChips(answers: Answers, questions: readonly Question[], unconfirmed: ReadonlySet<string>, tools: LabelTools): readonly AnswerChip[];
/** An answer in a few words, understood without its question. */
export declare function answerLabel(id: QuestionId, values: readonly string[], { quiz, format }: LabelTools): string;
/** Answers that no longer count, in the same words. */
export declare function droppedLabels(dropped: readonly DroppedAnswer[], tools: LabelTools): readonly string[];
/** A question named with its answer, for the recipe: "Where: face and neck". */
export declare function namedAnswer(id: Exclude<QuestionId, 'goal'>, value: string | undefined, answers: Answers, { words, quiz }: LabelTools): string;
