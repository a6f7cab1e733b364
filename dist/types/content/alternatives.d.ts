import { type Answers, type Concern, type EstimateGoal } from '../model/answers.js';
import type { SourceId } from './sources.js';
/** How strong the proof is. What every doctor starts with, and what heals without help, stand above any trial. */
export declare const PROOFS: readonly ["standard", "recovers", "good", "limited-good", "limited", "very-limited", "not-shown", "no-treatment"];
export type Proof = (typeof PROOFS)[number];
/** What is known to go wrong. The order is our own: from nothing done, over needles and lasting harm, to surgery. */
export declare const RISKS: readonly ["none", "mild", "needles", "lasting", "surgery"];
export type Risk = (typeof RISKS)[number];
/** How many needles it takes. An operation has a few for numbing, plasma has those of a blood draw too. */
export declare const NEEDLES: readonly ["none", "test", "cut", "few", "surgery", "some", "blood", "many"];
export type Needles = (typeof NEEDLES)[number];
/** Rough words of our own, never a price. */
export declare const COSTS: readonly ["free", "low", "low-middle", "middle", "middle-high", "high"];
export type Cost = (typeof COSTS)[number];
/** Something known, with what it rests on. */
export interface Told<T> {
    readonly is: T;
    readonly sources: readonly SourceId[];
}
/** One choice as far as it can be put in order; what a visitor reads of visits, time off and lasting stands in the words. */
export interface Choice {
    /** Goals it is a choice for; someone who is not sure sees every choice of the concern. */
    readonly goals: readonly EstimateGoal[];
    /** Not known to be safe counts as unsafe: without this it is left out in pregnancy. */
    readonly isFineInPregnancy?: true;
    /** For fat under the chin alone. */
    readonly isForChin?: true;
    /** A medicine that may not even be hinted at: where names are off, no more is told than to ask a doctor. */
    readonly isHinted?: true;
    readonly needles: Told<Needles>;
    /** `null` where nobody has checked what can go wrong. */
    readonly risk: Told<Risk> | null;
    readonly proof: Told<Proof> | null;
    /** Where the proof differs by goal. */
    readonly proofFor?: Readonly<Partial<Record<EstimateGoal, Told<Proof> | null>>>;
    readonly cost: Cost;
    /** The most visits it takes as told in words; at least one where a doctor has to prescribe it. */
    readonly visits: number;
    /** The most days off as told in words; "weeks" are 14 or more. `null` where it was not measured or not checked. */
    readonly daysOff: number | null;
}
/** Choices beside mesotherapy, in the order they stand where nothing tells them apart. */
declare const CHOICES: {
    readonly 'sun-cream': {
        readonly goals: readonly ["face-lines", "face-glow", "face-texture", "face-pigment", "face-eyes"];
        readonly isFineInPregnancy: true;
        readonly needles: Told<"none">;
        readonly risk: Told<"none">;
        readonly proof: Told<"good">;
        readonly proofFor: {
            readonly 'face-texture': null;
            readonly 'face-pigment': null;
            readonly 'face-eyes': null;
        };
        readonly cost: "low";
        readonly visits: 0;
        readonly daysOff: 0;
    };
    readonly retinoid: {
        readonly goals: readonly ["face-lines", "face-glow"];
        readonly needles: Told<"none">;
        readonly risk: Told<"mild">;
        readonly proof: Told<"good">;
        readonly cost: "low";
        readonly visits: 1;
        readonly daysOff: 0;
    };
    readonly melasma: {
        readonly goals: readonly ["face-pigment"];
        readonly needles: Told<"none">;
        readonly risk: Told<"mild">;
        readonly proof: Told<"good">;
        readonly cost: "low";
        readonly visits: 1;
        readonly daysOff: null;
    };
    readonly botulinum: {
        readonly goals: readonly ["face-lines"];
        readonly isHinted: true;
        readonly needles: Told<"few">;
        readonly risk: null;
        readonly proof: Told<"good">;
        readonly cost: "middle";
        readonly visits: 1;
        readonly daysOff: 1;
    };
    readonly filler: {
        readonly goals: readonly ["face-lines", "face-eyes"];
        readonly needles: Told<"few">;
        readonly risk: Told<"lasting">;
        readonly proof: Told<"good">;
        readonly proofFor: {
            readonly 'face-eyes': null;
        };
        readonly cost: "high";
        readonly visits: 2;
        readonly daysOff: 10;
    };
    readonly needling: {
        readonly goals: readonly ["face-lines", "face-texture", "face-pigment"];
        readonly needles: Told<"many">;
        readonly risk: Told<"needles">;
        readonly proof: Told<"limited-good">;
        readonly proofFor: {
            readonly 'face-lines': Told<"limited">;
            readonly 'face-texture': Told<"good">;
            readonly 'face-pigment': Told<"limited">;
        };
        readonly cost: "middle";
        readonly visits: 8;
        readonly daysOff: 3;
    };
    readonly peel: {
        readonly goals: readonly ["face-lines", "face-glow", "face-texture", "face-pigment", "face-eyes"];
        readonly needles: Told<"none">;
        readonly risk: Told<"lasting">;
        readonly proof: null;
        readonly proofFor: {
            readonly 'face-eyes': Told<"very-limited">;
        };
        readonly cost: "low-middle";
        readonly visits: 6;
        readonly daysOff: 14;
    };
    readonly 'face-plasma': {
        readonly goals: readonly ["face-lines", "face-glow", "face-texture"];
        readonly needles: Told<"blood">;
        readonly risk: null;
        readonly proof: Told<"limited">;
        readonly cost: "middle";
        readonly visits: 3;
        readonly daysOff: null;
    };
    readonly 'face-nothing': {
        readonly isFineInPregnancy: true;
        readonly needles: Told<"none">;
        readonly risk: Told<"none">;
        readonly proof: Told<"no-treatment">;
        readonly cost: "free";
        readonly visits: 0;
        readonly daysOff: 0;
        readonly goals: readonly ["face-lines", "face-glow", "face-texture", "face-pigment", "face-eyes"];
    };
    readonly cause: {
        readonly goals: readonly ["hair-early", "hair-male", "hair-female", "hair-shedding"];
        readonly isFineInPregnancy: true;
        readonly needles: Told<"test">;
        readonly risk: Told<"none">;
        readonly proof: Told<"standard">;
        readonly cost: "low";
        readonly visits: 2;
        readonly daysOff: 0;
    };
    readonly minoxidil: {
        readonly goals: readonly ["hair-early", "hair-male", "hair-female"];
        readonly needles: Told<"none">;
        readonly risk: Told<"mild">;
        readonly proof: Told<"good">;
        readonly cost: "low";
        readonly visits: 0;
        readonly daysOff: 0;
    };
    readonly finasteride: {
        readonly goals: readonly ["hair-male"];
        readonly needles: Told<"none">;
        readonly risk: Told<"lasting">;
        readonly proof: Told<"good">;
        readonly cost: "low";
        readonly visits: 1;
        readonly daysOff: 0;
    };
    readonly transplant: {
        readonly goals: readonly ["hair-male", "hair-female"];
        readonly needles: Told<"surgery">;
        readonly risk: Told<"surgery">;
        readonly proof: Told<"good">;
        readonly cost: "high";
        readonly visits: 2;
        readonly daysOff: 7;
    };
    readonly 'hair-plasma': {
        readonly goals: readonly ["hair-early", "hair-male", "hair-female"];
        readonly needles: Told<"blood">;
        readonly risk: null;
        readonly proof: Told<"limited">;
        readonly cost: "middle";
        readonly visits: 5;
        readonly daysOff: 2;
    };
    readonly 'hair-nothing': {
        readonly proofFor: {
            readonly 'hair-shedding': Told<"recovers">;
        };
        readonly isFineInPregnancy: true;
        readonly needles: Told<"none">;
        readonly risk: Told<"none">;
        readonly proof: Told<"no-treatment">;
        readonly cost: "free";
        readonly visits: 0;
        readonly daysOff: 0;
        readonly goals: readonly ["hair-early", "hair-male", "hair-female", "hair-shedding"];
    };
    readonly habits: {
        readonly goals: readonly ["body-fat", "body-cellulite"];
        readonly isFineInPregnancy: true;
        readonly needles: Told<"none">;
        readonly risk: Told<"none">;
        readonly proof: Told<"not-shown">;
        readonly cost: "low";
        readonly visits: 0;
        readonly daysOff: 0;
    };
    readonly freezing: {
        readonly goals: readonly ["body-fat"];
        readonly needles: Told<"none">;
        readonly risk: Told<"lasting">;
        readonly proof: Told<"limited-good">;
        readonly cost: "middle-high";
        readonly visits: 2;
        readonly daysOff: 14;
    };
    readonly liposuction: {
        readonly goals: readonly ["body-fat"];
        readonly needles: Told<"surgery">;
        readonly risk: Told<"surgery">;
        readonly proof: Told<"good">;
        readonly cost: "high";
        readonly visits: 1;
        readonly daysOff: 14;
    };
    readonly chin: {
        readonly goals: readonly ["body-fat"];
        readonly isForChin: true;
        readonly isHinted: true;
        readonly needles: Told<"some">;
        readonly risk: Told<"needles">;
        readonly proof: Told<"good">;
        readonly cost: "high";
        readonly visits: 6;
        readonly daysOff: 14;
    };
    readonly bands: {
        readonly goals: readonly ["body-cellulite"];
        readonly needles: Told<"cut">;
        readonly risk: null;
        readonly proof: Told<"limited">;
        readonly cost: "high";
        readonly visits: 1;
        readonly daysOff: null;
    };
    readonly radio: {
        readonly goals: readonly ["body-skin"];
        readonly needles: Told<"none">;
        readonly risk: null;
        readonly proof: Told<"limited">;
        readonly cost: "middle";
        readonly visits: 3;
        readonly daysOff: 1;
    };
    readonly stretch: {
        readonly goals: readonly ["body-stretch"];
        readonly needles: Told<"none">;
        readonly risk: null;
        readonly proof: Told<"limited">;
        readonly cost: "middle";
        readonly visits: 3;
        readonly daysOff: 7;
    };
    readonly 'body-nothing': {
        readonly isFineInPregnancy: true;
        readonly needles: Told<"none">;
        readonly risk: Told<"none">;
        readonly proof: Told<"no-treatment">;
        readonly cost: "free";
        readonly visits: 0;
        readonly daysOff: 0;
        readonly goals: readonly ["body-fat", "body-cellulite", "body-skin", "body-stretch"];
    };
};
export type ChoiceId = keyof typeof CHOICES;
export declare const ALTERNATIVES: Readonly<Record<ChoiceId, Choice>>;
/** What mesotherapy's own row rests on; visits, days and proof come with the figures of the goal. */
export declare const MESOTHERAPY: Readonly<Record<Concern, Pick<Choice, 'needles' | 'risk' | 'cost'>>>;
/** The choices for these answers, in their own order. None where a doctor has to find the cause before anything is compared. */
export declare function choicesFor({ goal, area }: Answers, hidesPregnancyUnsafe: boolean): readonly ChoiceId[];
export {};
