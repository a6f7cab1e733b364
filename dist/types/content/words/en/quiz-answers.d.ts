import type { AnswerValueWords, OptionWords } from '../quiz-shapes.js';
import type { ByGoal } from '../shapes.js';
/** The goals, as a visitor would say them. */
export declare const goals: ByGoal<OptionWords>;
/** Answers of every question but the goal. `severity` and `area` differ by concern. */
export declare const options: {
    severity: Readonly<Record<"face" | "hair" | "body", Readonly<Record<"little" | "some" | "lot" | "unsure", OptionWords>>>>;
    duration: Readonly<Record<"unsure" | "under-1" | "1-5" | "over-5", OptionWords>>;
    area: Readonly<Record<"face" | "hair" | "body", Readonly<Record<"unsure" | "small" | "medium" | "large" | "chin", OptionWords>>>>;
    age: Readonly<Record<"under-18" | "18-34" | "35-54" | "55-plus" | "unsaid", OptionWords>>;
    sun: Readonly<Record<"some" | "unsure" | "neither", OptionWords>>;
    trigger: Readonly<Record<"unsure" | "yes" | "no", OptionWords>>;
    weight: Readonly<Record<"unsure" | "steady" | "changing", OptionWords>>;
    today: Readonly<Record<"unsaid" | "pregnant" | "breastfeeding" | "trying" | "skin-today" | "cancer-treatment" | "none", OptionWords>>;
    ever: Readonly<Record<"unsaid" | "none" | "severe-reaction" | "mild-reaction" | "allergies" | "bleeding" | "immune" | "autoimmune" | "diabetes" | "organ" | "epilepsy" | "keloid" | "past-cancer" | "recent-procedure" | "low-mood" | "lump" | "swallowing" | "worries", OptionWords>>;
};
/** Each answer in a few words, understood without its question. */
export declare const answerChips: AnswerValueWords;
