import type { WeighedQuestion } from '../../../../model/protocol.js';
/** The page on how figures are reached. */
export declare const methodPage: {
    back: string;
    title: string;
    lead: string;
    kindsTitle: string;
    kindsLead: string;
    kinds: {
        published: string;
        practice: string;
        editorial: string;
        owner: string;
        quoted: string;
        arithmetic: string;
    };
    pointsTitle: string;
    pointsLead: string;
    pointsStep: string;
    pointsCaption: (concern: string) => string;
    question: string;
    answers: string;
    /** The sign stays before its number in every direction. */
    answerPoints: (answer: string, points: number) => string;
    questions: Readonly<Record<WeighedQuestion, string>>;
    firstYear: string;
    /** The rule with the visitor's own numbers. */
    example: {
        title: (noun: string) => string;
        still: (usual: string) => string;
        up: (points: string, most: string, usual: string, end: string) => string;
        down: (points: string, most: string, usual: string, end: string) => string;
        step: (gap: string, points: string, most: string, exact: string, rounded: string) => string;
        likely: (count: string, low: number, high: number) => string;
    };
    gradesTitle: string;
    gradesLead: string;
    safetyTitle: string;
    safety: string;
    placesTitle: string;
    placesLead: string;
    placeSet: (place: string) => string;
    placeUnset: string;
    placesElse: string;
    languageTitle: string;
    english: string;
    notReviewed: string;
    reviewed: (name: string, date: string) => string;
    translation: string;
    draft: string;
    signed: (name: string, date: string) => string;
    whoTitle: string;
    runs: (name: string) => string;
    runsUnnamed: string;
    paid: (name: string) => string;
    paidUnnamed: string;
    who: string;
    made: (version: string) => string;
    update: string;
    next: (month: string) => string;
    sourcesTitle: string;
    sourcesLead: (count: string) => string;
    sourceKinds: Readonly<Record<"study" | "review" | "regulator" | "practice" | "editorial" | "other", string>>;
    sourcesOf: (kind: string, count: string) => string;
    clinics: string;
    several: (cite: string, count: string) => string;
    undated: string;
};
