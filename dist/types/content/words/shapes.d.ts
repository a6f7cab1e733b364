import type { Concern, EstimateGoal, Goal } from '../../model/answers.js';
import type { OurReason, Reason, Verdict } from '../../model/screening.js';
import type { SourceId } from '../sources.js';
/** A sentence or two that a visitor reads, with what it rests on. A translation gives `text` alone. */
export interface Statement {
    readonly text: string;
    readonly sources: readonly SourceId[];
}
/** A statement under a short bold line. */
export interface Titled extends Statement {
    readonly title: string;
}
/** A statement with its place in time, such as "First 2 days". */
export interface Timed extends Titled {
    readonly when: string;
}
/** Makes a statement: `says('…', 'duteil2023')`. */
export declare function says(text: string, ...sources: readonly SourceId[]): Statement;
export type ByGoal<T> = Readonly<Record<Goal, T>>;
export type ByEstimateGoal<T> = Readonly<Record<EstimateGoal, T>>;
export type ByConcern<T> = Readonly<Record<Concern, T>>;
/** How a goal is described; its short name stands with the quiz. */
export interface GoalWords {
    /** Inside a sentence: "dull or dry skin". */
    readonly noun: string;
    /** What the problem is. */
    readonly about: Statement;
    /** What happens if nothing is done. */
    readonly ifNothing: Statement;
}
/** One study, told in a line. */
export interface Study extends Statement {
    /** "30 people, half the face, salt water on the other half". */
    readonly who: string;
    readonly found: 'benefit' | 'mixed' | 'none';
}
/** Row "Does it work?" for one goal. */
export interface WorksWords {
    /** Why this grade. */
    readonly reason: Statement;
    readonly studies: readonly Study[];
    /** How long people were watched, or that nobody knows. */
    readonly lasting: Statement;
}
/** Section "What is it and how does it work?". */
export interface HowWords {
    /** What is done: many small injections. */
    readonly injections: ByConcern<Statement>;
    /** What is in the syringe, for the goal. */
    readonly injected: ByEstimateGoal<Statement>;
    /** That the mix is chosen for each person, and has no standard recipe. */
    readonly mix: Statement;
    readonly collagen: ByConcern<Statement>;
    /** What a visit feels like, in words; minutes and days come from the figures. */
    readonly visit: ByConcern<Statement>;
    /** Then, now and next: "1952", "Later", "Today", "Next". */
    readonly history: readonly Timed[];
}
/** What is known of one choice in one respect; `null` where nobody has checked it yet. */
export type Cell = Statement | null;
/** One choice of "How does it compare?", mesotherapy included. */
export interface ChoiceWords {
    /** Without naming a prescription medicine. */
    readonly name: string;
    /** What it is for; empty where that is plain. */
    readonly use: string;
    readonly visits: Cell;
    readonly timeOff: Cell;
    readonly lasts: Cell;
    /** What it gives, and what it takes; `null` where the words on the goal say it. */
    readonly trade: Statement | null;
    /** Said instead where the site may name prescription medicines. */
    readonly named?: {
        readonly name: string;
        readonly trade?: Statement;
    };
}
/** A thing people often hear, and a measured reply. */
export interface MythWords {
    readonly said: string;
    /** What the reply comes down to. */
    readonly verdict: 'true' | 'not-true' | 'partly' | 'studies-disagree';
    readonly reply: Statement;
}
export interface PractitionerWords {
    /** What to check, by names that stay. */
    readonly checks: Readonly<Record<'licence' | 'training' | 'room' | 'sealed' | 'help' | 'writing' | 'no-rush', Titled>>;
    /** What to know of the register of doctors of a place. */
    readonly register: Readonly<Record<'PK', Statement>>;
    /** Reviews and recommendations: what they can and cannot show. */
    readonly reviews: Statement;
    readonly consultation: readonly Statement[];
    /** Questions everybody may want to ask, in the visitor's voice. The first ones matter most. */
    readonly questions: Readonly<Record<'what' | 'registered' | 'nothing' | 'stop' | 'night' | 'cost' | 'other' | 'done' | 'home', string>>;
}
export interface AfterwardsWords {
    readonly timeline: ByConcern<readonly Timed[]>;
}
/** "In short": three or four lines. */
export type BriefWords = ByEstimateGoal<readonly Statement[]>;
/** How long a side effect lasts, at the short and at the long end. */
export interface EffectDays {
    readonly from: number;
    /** `null` where no longest time is known, or it is past 6 weeks. */
    readonly to: number | null;
    /** The day by which half of the people were better. */
    readonly half?: number;
}
/** A side effect: risks. */
export interface EffectWords extends Statement {
    readonly name: string;
    /** "Scalp, 541 people" or empty. */
    readonly who: string;
    /** "Mostly 1 to 3 days", or that no length was reported. */
    readonly lasts: string;
    /** The same in days, for the drawing; left out where nobody reported it. */
    readonly days?: EffectDays;
    /** Out of 100, or `null` where nobody knows. */
    readonly outOf100: number | null;
    readonly concerns: readonly (Concern | 'fat' | 'chin')[];
}
/** A warning sign after treatment. */
export interface RedFlagWords extends Statement {
    /** "Minutes to hours". */
    readonly when: string;
    /** What you notice. */
    readonly notice: string;
    /** `text` is what to do. */
    readonly urgency: 'now' | 'same-day' | 'soon';
    readonly concerns: readonly (Concern | 'fat' | 'chin')[];
}
/** Section "Is it safe?". */
export interface SafetyWords {
    readonly effects: readonly EffectWords[];
    /** Serious harms, told without drama; how often is not known. */
    readonly serious: ByConcern<readonly Statement[]>;
    readonly who: readonly Statement[];
    /** Signs of somebody not to be treated by. */
    readonly walkAway: readonly Statement[];
    readonly homeKits: readonly Statement[];
    /** Benefits, in the same form and at the same length as the risks, the goal's own first. */
    readonly benefits: ByGoal<readonly Statement[]>;
}
/** What a verdict says. */
export interface VerdictWords {
    /** "Worth discussing". */
    readonly label: string;
    readonly sentence: string;
}
/** Words for each reason. Those of an owner's own reasons come with the owner's words, and are met nowhere without. */
export type ByReason<T> = Readonly<Record<Reason, T>>;
/** Words for each reason of ours. */
export type ByOurReason<T> = Readonly<Record<OurReason, T>>;
export interface ReasonName {
    /** "Diabetes". */
    readonly label: string;
    /** A question about it to take along to a doctor: the owner's. */
    readonly ask?: string;
}
/** Why a verdict is stricter, in the visitor's words. */
export interface ReasonWords extends ReasonName {
    readonly why: Statement;
    /** What may change it; empty where nothing does. */
    readonly mayChange: string;
}
export interface ScreeningWords {
    readonly verdicts: Readonly<Record<Verdict, VerdictWords>>;
}
/** The same where a doctor is asked first, or where it is not now. */
export interface CarefulScreeningWords {
    readonly reasons: ByReason<ReasonWords>;
    /** Said before a reason of the owner's own. */
    readonly ownRule: string;
    /** Heading of "not now" by its strictest reason. */
    readonly notNowTitle: Readonly<Partial<Record<Reason, string>>> & {
        readonly other: string;
    };
    /** What else may help, without medicine, peel or procedure. */
    readonly whatElse: ByConcern<readonly Titled[]>;
    /** When to see a doctor soon. */
    readonly seeDoctor: ByConcern<readonly string[]>;
    /** Questions for the note to a doctor. */
    readonly noteQuestions: ByConcern<readonly string[]>;
    /** Questions for a doctor who is asked first. */
    readonly askQuestions: readonly string[];
}
/** Pages that lead with a cause instead of a plan. */
export interface CauseWords {
    readonly title: string;
    readonly lead: Statement;
    readonly doctorCan: readonly string[];
    readonly questions: readonly string[];
    readonly sooner: readonly string[];
}
/** Sudden shedding and a recent trigger; weight that changes. */
export interface LeadWords {
    readonly title: string;
    readonly lead: Statement;
    readonly detail: Statement;
    /** Heading instead of `title` where hair thins a little, and does not come out in handfuls. */
    readonly titleThinning?: string;
}
/** What is said of a place where a goal is banned or not approved. */
export interface RegionLaw {
    /** Said first where a goal is banned or not approved. */
    readonly status?: Statement;
    /** The same in one line: the heading of a result it holds for. */
    readonly statusTitle?: string;
    /** Said with fat under the chin, where a medicine is approved for that place alone. */
    readonly chin?: Statement;
}
/** What is said of one place's rules. */
export interface RegionWords extends RegionLaw {
    readonly name: string;
    readonly rules: readonly Statement[];
}
