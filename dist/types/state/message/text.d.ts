import type { message } from '../../content/words/en/contact/message.js';
import type { Answers } from '../../model/answers.js';
import type { GoalPlan } from '../../model/outcome.js';
import type { Language } from '../language.js';
/** What a message may say of the plan. */
export interface AskedPlan {
    readonly noun: string;
    /** Empty where it is not known. */
    readonly area: string;
    /** What is usual for the goal. The visitor's own likely count is not told: their age is in it. */
    readonly sessions: {
        readonly low: number;
        readonly usual: number;
        readonly high: number;
    } | null;
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
export declare function askedPlan({ concern, goal, area }: ToldAnswers, plan: Pick<GoalPlan, 'estimate'> | null, language: Pick<Language, 'words'>): AskedPlan | null;
/** The message, word for word as it is shown and sent. */
export declare function messageText({ clinic, plan, questions, when, name, contact }: MessageParts, words: typeof message): string;
export {};
