/** The questions: what is asked, why, and what may be answered. */
export declare const quiz: {
    back: string;
    next: string;
    general: string;
    progress: (number: string, count: string) => string;
    /** Said when an answer has changed the number of questions. */
    more: (count: number, written: string) => string;
    fewer: (count: number, written: string) => string;
    /** How to go on, said before a choice is made. */
    howTo: {
        pointer: string;
        manual: string;
        several: string;
    };
    why: string;
    or: string;
    chosen: (count: number, written: string) => string;
    cleared: string;
    filledIn: string;
    keepMedicine: string;
    errors: {
        goal: string;
        one: string;
        unsaid: string;
        several: string;
    };
    groups: {
        pregnancy: string;
        today: string;
        reactions: string;
        blood: string;
        illnesses: string;
        skin: string;
        feelings: string;
        own: string;
    };
    questions: Readonly<Record<import("../../../model/answers.js").QuestionId, Readonly<Record<"face" | "hair" | "body", import("../quiz-shapes.js").QuestionWords>>>>;
    goals: Readonly<Record<import("../../../model/answers.js").Goal, import("../quiz-shapes.js").OptionWords>>;
    options: {
        severity: Readonly<Record<"face" | "hair" | "body", Readonly<Record<"little" | "some" | "lot" | "unsure", import("../quiz-shapes.js").OptionWords>>>>;
        duration: Readonly<Record<"unsure" | "under-1" | "1-5" | "over-5", import("../quiz-shapes.js").OptionWords>>;
        area: Readonly<Record<"face" | "hair" | "body", Readonly<Record<"unsure" | "small" | "medium" | "large" | "chin", import("../quiz-shapes.js").OptionWords>>>>;
        age: Readonly<Record<"under-18" | "18-34" | "35-54" | "55-plus" | "unsaid", import("../quiz-shapes.js").OptionWords>>;
        sun: Readonly<Record<"some" | "unsure" | "neither", import("../quiz-shapes.js").OptionWords>>;
        trigger: Readonly<Record<"unsure" | "yes" | "no", import("../quiz-shapes.js").OptionWords>>;
        weight: Readonly<Record<"unsure" | "steady" | "changing", import("../quiz-shapes.js").OptionWords>>;
        today: Readonly<Record<"unsaid" | "pregnant" | "breastfeeding" | "trying" | "skin-today" | "cancer-treatment" | "none", import("../quiz-shapes.js").OptionWords>>;
        ever: Readonly<Record<"unsaid" | "none" | "severe-reaction" | "mild-reaction" | "allergies" | "bleeding" | "immune" | "autoimmune" | "diabetes" | "organ" | "epilepsy" | "keloid" | "past-cancer" | "recent-procedure" | "low-mood" | "lump" | "swallowing" | "worries", import("../quiz-shapes.js").OptionWords>>;
    };
    /** Each answer in two or three words, for the row of answers on the result. */
    chips: Readonly<Record<"severity" | "duration" | "area" | "age" | "sun" | "trigger" | "weight" | "today" | "ever", Readonly<Record<string, string>>>>;
};
