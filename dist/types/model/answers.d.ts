/** What a visitor may say. Each list is the whole set of values its question knows, in the order they are shown. */
export declare const CONCERNS: readonly ["face", "hair", "body"];
export type Concern = (typeof CONCERNS)[number];
/** Goals with an estimate: the ids of the figures. */
export declare const ESTIMATE_GOALS: readonly ["face-lines", "face-glow", "face-texture", "face-pigment", "face-eyes", "hair-early", "hair-male", "hair-female", "hair-shedding", "body-fat", "body-cellulite", "body-skin", "body-stretch"];
export type EstimateGoal = (typeof ESTIMATE_GOALS)[number];
/** Goals without an estimate: the visitor is not sure, or the cause comes first. */
export declare const OPEN_GOALS: readonly ["face-unsure", "hair-unsure", "body-unsure", "hair-patches"];
export type OpenGoal = (typeof OPEN_GOALS)[number];
export type Goal = EstimateGoal | OpenGoal;
/** Goals in the order each concern shows them. */
export declare const GOALS: Readonly<Record<Concern, readonly Goal[]>>;
/** Every goal. */
export declare const ALL_GOALS: readonly Goal[];
export declare const SEVERITIES: readonly ["little", "some", "lot", "unsure"];
export declare const DURATIONS: readonly ["under-1", "1-5", "over-5", "unsure"];
export declare const AREAS: readonly ["small", "medium", "large", "chin", "unsure"];
export declare const AGES: readonly ["under-18", "18-34", "35-54", "55-plus", "unsaid"];
export declare const SUNS: readonly ["neither", "some", "unsure"];
export declare const TRIGGERS: readonly ["yes", "no", "unsure"];
export declare const WEIGHTS: readonly ["steady", "changing", "unsure"];
export declare const TODAYS: readonly ["pregnant", "breastfeeding", "trying", "skin-today", "cancer-treatment", "none", "unsaid"];
export declare const EVERS: readonly ["severe-reaction", "mild-reaction", "allergies", "bleeding", "immune", "autoimmune", "diabetes", "organ", "epilepsy", "keloid", "past-cancer", "recent-procedure", "low-mood", "lump", "swallowing", "worries", "none", "unsaid"];
/** An owner's own health answers, by their place in the owner's list. They stand in either list of health answers. */
export declare const OWN_FLAGS: ("own-3" | "own-4" | "own-1" | "own-2" | "own-5" | "own-6")[];
export type OwnFlag = (typeof OWN_FLAGS)[number];
export type Severity = (typeof SEVERITIES)[number];
export type Duration = (typeof DURATIONS)[number];
export type Area = (typeof AREAS)[number];
export type Age = (typeof AGES)[number];
export type Sun = (typeof SUNS)[number];
export type Trigger = (typeof TRIGGERS)[number];
export type Weight = (typeof WEIGHTS)[number];
export type Today = (typeof TODAYS)[number];
export type Ever = (typeof EVERS)[number];
/** Everything a visitor has answered so far. A missing key is a question still open. */
export interface Answers {
    readonly concern?: Concern;
    readonly goal?: Goal;
    readonly severity?: Severity;
    readonly duration?: Duration;
    readonly area?: Area;
    readonly age?: Age;
    readonly sun?: Sun;
    readonly trigger?: Trigger;
    readonly weight?: Weight;
    /** Several; an empty list is a question still open. */
    readonly today?: readonly (Today | OwnFlag)[];
    /** Several; an empty list is a question still open. */
    readonly ever?: readonly (Ever | OwnFlag)[];
}
export type QuestionId = Exclude<keyof Answers, 'concern'>;
/** Questions that bear on safety: a page may answer them only to the stricter side. */
export declare const SAFETY_QUESTIONS: readonly ["age", "today", "ever"];
/** Answers put together, later ones over earlier ones: these alone, without what a page may have given to every object. */
export declare function ownAnswers(...parts: readonly Answers[]): Answers;
/** The concern a goal belongs to. */
export declare function concernOf(goal: Goal): Concern;
/** Whether `goal` has figures of its own. */
export declare function isEstimateGoal(goal: Goal | undefined): goal is EstimateGoal;
/** Whether hair is lost in a pattern: the goals treated with medicines that can harm an unborn baby. */
export declare function isPatternLoss(goal: Goal | undefined): boolean;
/** Whether the visitor has given this answer at all; an empty list is none. */
export declare function isAnswered(answers: Answers, id: QuestionId): boolean;
