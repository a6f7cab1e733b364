import { type Answers, SAFETY_QUESTIONS } from '../model/answers.js';
export type SafetyQuestion = (typeof SAFETY_QUESTIONS)[number];
interface Health {
    readonly given: Answers;
    readonly unconfirmed: ReadonlySet<SafetyQuestion>;
}
/**
 * Health answers set by a page, joined to what is known. They can add a caution and never take one away: what the
 * visitor said stays, and an answer that would clear somebody waits until the visitor gives it on screen.
 */
export declare function withPageHealth({ given, unconfirmed }: Health, page: Answers): Health;
export {};
