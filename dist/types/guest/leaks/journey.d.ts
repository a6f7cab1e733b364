import type { Guest } from '../guest.js';
import { type Concern } from '../visitor.js';
/** Something that only the visitor knows: as the widget names it, and as the screen does. */
export interface Secret {
    readonly id: string;
    readonly name: string;
}
/** What a visitor says. */
export interface Plan {
    readonly concern: Concern;
    /** Names of the health answers, or none of these. */
    readonly health?: readonly string[];
}
/** A price that nothing else on the page looks like. */
export declare const QUOTE = "73519";
/** Somebody who answers, reads, types and ticks, and remembers all that was said. */
export declare class Canary {
    private readonly guest;
    private readonly plan;
    readonly secrets: Secret[];
    constructor(guest: Guest, plan: Plan);
    /** Chooses the concern and answers so many questions; all of them unless told. */
    answer(questions?: number): Promise<void>;
    /** Reads the result with a plan: a price, another answer, rows, ticks. */
    readPlan(): Promise<void>;
    /** Reads a page without a plan, and writes into its note. */
    readNote(): Promise<void>;
    /** Presses a button as soon as it is there. */
    press(name: string): Promise<void>;
    private type;
    /** Changes the age on the result. */
    private change;
    private choose;
}
