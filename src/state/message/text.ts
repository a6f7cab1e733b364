import { quiz } from '../../content/words/en/quiz.js';
import { result } from '../../content/words/en/result/index.js';
import type { message } from '../../content/words/en/contact/message.js';
import { withoutMarks } from '../../lib/lines.js';
import type { Answers } from '../../model/answers.js';
import type { GoalPlan } from '../../model/outcome.js';
import type { Language } from '../language.js';

/** What a message may say of the plan. */
export interface AskedPlan {
  readonly noun: string;
  /** Empty where it is not known. */
  readonly area: string;
  /** What is usual for the goal. The visitor's own likely count is not told: their age is in it. */
  readonly sessions: { readonly low: number; readonly usual: number; readonly high: number } | null;
}

/** All that a message can be made of. There is no place here for age, a health answer or a verdict. */
export interface MessageParts {
  readonly clinic: string;
  /** Only where the visitor has put it in. */
  readonly plan: AskedPlan | null;
  readonly questions: readonly string[];
  readonly when: string;
  readonly name: string;
  readonly contact: string;
}

/** The answers that a message may tell, and no others. */
type ToldAnswers = Pick<Answers, 'concern' | 'goal' | 'area'>;

/** The plan in the words of a message; `null` before there is a goal. */
export function askedPlan(
  { concern, goal, area }: ToldAnswers, plan: Pick<GoalPlan, 'estimate'> | null, language: Pick<Language, 'words'>,
): AskedPlan | null {
  if (!goal || !concern) return null;
  const areas = language.words('quiz', quiz).options.area[concern];
  return {
    noun: language.words('result', result).goals[goal].noun,
    area: area && area !== 'unsure' ? areas[area].name : '',
    sessions: plan && { low: plan.estimate.sessions.low, usual: plan.estimate.typical, high: plan.estimate.sessions.high },
  };
}

/** The message, word for word as it is shown and sent. */
export function messageText({ clinic, plan, questions, when, name, contact }: MessageParts, words: typeof message): string {
  const asks = !plan ? words.ask : plan.area ? words.askForArea(plan.noun, plan.area) : words.askFor(plan.noun);
  const { sessions } = plan ?? {};
  const paragraphs = [
    [clinic ? words.hello(clinic) : words.helloAll],
    [asks, ...(sessions ? [words.sessions(sessions.usual, sessions.low, sessions.high)] : [])],
    questions.length > 0 ? [words.questions, ...questions.map((text, index) => words.question(index + 1, text))] : [],
    [when ? words.when(when) : '', words.signed(name, contact)],
  ];
  return withoutMarks(paragraphs.map((lines) => lines.filter(Boolean).join('\n')).filter(Boolean).join('\n\n'));
}
