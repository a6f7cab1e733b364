/** What a visitor may say. Each list is the whole set of values its question knows, in the order they are shown. */
export const CONCERNS = ['face', 'hair', 'body'] as const;
export type Concern = (typeof CONCERNS)[number];

/** Goals with an estimate: the ids of the figures. */
export const ESTIMATE_GOALS = [
  'face-lines', 'face-glow', 'face-texture', 'face-pigment', 'face-eyes',
  'hair-early', 'hair-male', 'hair-female', 'hair-shedding',
  'body-fat', 'body-cellulite', 'body-skin', 'body-stretch',
] as const;
export type EstimateGoal = (typeof ESTIMATE_GOALS)[number];

/** Goals without an estimate: the visitor is not sure, or the cause comes first. */
export const OPEN_GOALS = ['face-unsure', 'hair-unsure', 'body-unsure', 'hair-patches'] as const;
export type OpenGoal = (typeof OPEN_GOALS)[number];
export type Goal = EstimateGoal | OpenGoal;

/** Goals in the order each concern shows them. */
export const GOALS: Readonly<Record<Concern, readonly Goal[]>> = {
  face: ['face-lines', 'face-glow', 'face-texture', 'face-pigment', 'face-eyes', 'face-unsure'],
  hair: ['hair-early', 'hair-male', 'hair-female', 'hair-shedding', 'hair-patches', 'hair-unsure'],
  body: ['body-fat', 'body-cellulite', 'body-skin', 'body-stretch', 'body-unsure'],
};

/** Every goal. */
export const ALL_GOALS: readonly Goal[] = Object.values(GOALS).flat();

export const SEVERITIES = ['little', 'some', 'lot', 'unsure'] as const;
export const DURATIONS = ['under-1', '1-5', 'over-5', 'unsure'] as const;
export const AREAS = ['small', 'medium', 'large', 'chin', 'unsure'] as const;
export const AGES = ['under-18', '18-34', '35-54', '55-plus', 'unsaid'] as const;
export const SUNS = ['neither', 'some', 'unsure'] as const;
export const TRIGGERS = ['yes', 'no', 'unsure'] as const;
export const WEIGHTS = ['steady', 'changing', 'unsure'] as const;
export const TODAYS = [
  'pregnant', 'breastfeeding', 'trying', 'skin-today', 'cancer-treatment', 'none', 'unsaid',
] as const;
export const EVERS = [
  'severe-reaction', 'mild-reaction', 'allergies', 'bleeding', 'immune', 'autoimmune', 'diabetes', 'organ',
  'epilepsy', 'keloid', 'past-cancer', 'recent-procedure', 'low-mood', 'lump', 'swallowing', 'worries',
  'none', 'unsaid',
] as const;

/** An owner's own health answers, by their place in the owner's list. They stand in either list of health answers. */
export const OWN_FLAGS = ([1, 2, 3, 4, 5, 6] as const).map((place) => `own-${place}` as const);
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
export const SAFETY_QUESTIONS = ['age', 'today', 'ever'] as const satisfies readonly QuestionId[];

/** Answers put together, later ones over earlier ones: these alone, without what a page may have given to every object. */
export function ownAnswers(...parts: readonly Answers[]): Answers {
  return Object.assign(Object.create(null) as Answers, ...parts) as Answers;
}

/** The concern a goal belongs to. */
export function concernOf(goal: Goal): Concern {
  return goal.slice(0, 4) as Concern;
}

/** Whether `goal` has figures of its own. */
export function isEstimateGoal(goal: Goal | undefined): goal is EstimateGoal {
  return (ESTIMATE_GOALS as readonly (Goal | undefined)[]).includes(goal);
}

/** Whether hair is lost in a pattern: the goals treated with medicines that can harm an unborn baby. */
export function isPatternLoss(goal: Goal | undefined): boolean {
  return goal === 'hair-male' || goal === 'hair-female';
}

/** Whether the visitor has given this answer at all; an empty list is none. */
export function isAnswered(answers: Answers, id: QuestionId): boolean {
  const value = answers[id];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
