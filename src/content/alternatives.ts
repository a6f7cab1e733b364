import { type Answers, type Concern, concernOf, type EstimateGoal } from '../model/answers.js';
import type { SourceId } from './sources.js';

// Each list runs from what comes first to what comes last; the place in it is the rank.
/** How strong the proof is. What every doctor starts with, and what heals without help, stand above any trial. */
export const PROOFS = [
  'standard', 'recovers', 'good', 'limited-good', 'limited', 'very-limited', 'not-shown', 'no-treatment',
] as const;
export type Proof = (typeof PROOFS)[number];

/** What is known to go wrong. The order is our own: from nothing done, over needles and lasting harm, to surgery. */
export const RISKS = ['none', 'mild', 'needles', 'lasting', 'surgery'] as const;
export type Risk = (typeof RISKS)[number];

/** How many needles it takes. An operation has a few for numbing, plasma has those of a blood draw too. */
export const NEEDLES = ['none', 'test', 'cut', 'few', 'surgery', 'some', 'blood', 'many'] as const;
export type Needles = (typeof NEEDLES)[number];

/** Rough words of our own, never a price. */
export const COSTS = ['free', 'low', 'low-middle', 'middle', 'middle-high', 'high'] as const;
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

function told<const T extends string>(is: T, ...sources: readonly SourceId[]): Told<T> {
  return { is, sources };
}

const none = told('none', 'editorial');
const nothing = {
  isFineInPregnancy: true, needles: none, risk: none, proof: told('no-treatment', 'editorial'), cost: 'free', visits: 0, daysOff: 0,
} as const;

const LOOKS = ['face-lines', 'face-glow', 'face-texture'] as const;
const FACE = [...LOOKS, 'face-pigment', 'face-eyes'] as const;
const PATTERN = ['hair-early', 'hair-male', 'hair-female'] as const;
const sunAged = told('good', 'guan2021');

/** Choices beside mesotherapy, in the order they stand where nothing tells them apart. */
const CHOICES = {
  'sun-cream': {
    goals: FACE, isFineInPregnancy: true, needles: none, risk: told('none', 'guan2021', 'editorial'), proof: sunAged,
    proofFor: { 'face-texture': null, 'face-pigment': null, 'face-eyes': null }, cost: 'low', visits: 0, daysOff: 0,
  },
  retinoid: {
    goals: ['face-lines', 'face-glow'], needles: none, risk: told('mild', 'sitohang2022', 'retinoid_trials'),
    proof: told('good', 'sitohang2022', 'retinoid_trials'), cost: 'low', visits: 1, daysOff: 0,
  },
  melasma: {
    goals: ['face-pigment'], needles: none, risk: told('mild', 'pazyar2023'), proof: told('good', 'pazyar2023'),
    cost: 'low', visits: 1, daysOff: null,
  },
  botulinum: {
    goals: ['face-lines'], isHinted: true, needles: told('few', 'small2014', 'wake_lines'), risk: null,
    proof: told('good', 'small2014', 'wake_lines'), cost: 'middle', visits: 1, daysOff: 1,
  },
  filler: {
    goals: ['face-lines', 'face-eyes'], needles: told('few', 'nhs_filler'),
    risk: told('lasting', 'fda_fillers2015', 'p_filler_uk'), proof: told('good', 'nhs_filler', 'fda_fillers2015'),
    // Nothing was read of fillers under the eyes.
    proofFor: { 'face-eyes': null },
    cost: 'high', visits: 2, daysOff: 10,
  },
  needling: {
    goals: ['face-lines', 'face-texture', 'face-pigment'], needles: told('many', 'needling_visits'),
    risk: told('needles', 'poostiyan2023'), proof: told('limited-good', 'needling_lines', 'needling_scars'),
    proofFor: {
      'face-lines': told('limited', 'needling_lines'), 'face-texture': told('good', 'needling_scars'),
      'face-pigment': told('limited', 'poostiyan2023', 'fatima2025'),
    },
    cost: 'middle', visits: 8, daysOff: 3,
  },
  // What was read of peels tells their kinds and their risk. Whether they work was read for dark circles alone.
  peel: {
    goals: FACE, needles: told('none', 'peel_kinds'), risk: told('lasting', 'peel_colour'), proof: null,
    proofFor: { 'face-eyes': told('very-limited', 'ahmed2018') }, cost: 'low-middle', visits: 6, daysOff: 14,
  },
  'face-plasma': {
    goals: LOOKS, needles: told('blood', 'prp_face2024'), risk: null, proof: told('limited', 'prp_face2024'),
    cost: 'middle', visits: 3, daysOff: null,
  },
  'face-nothing': { goals: FACE, ...nothing },

  cause: {
    goals: [...PATTERN, 'hair-shedding'], isFineInPregnancy: true, needles: told('test', 'malkud2015', 'editorial'), risk: none,
    proof: told('standard', 'malkud2015'), cost: 'low', visits: 2, daysOff: 0,
  },
  minoxidil: {
    goals: PATTERN, needles: told('none', 'hair_doctor_answer'), risk: told('mild', 'hair_doctor_answer'),
    proof: told('good', 'hair_doctor_answer'), cost: 'low', visits: 0, daysOff: 0,
  },
  finasteride: {
    goals: ['hair-male'], needles: told('none', 'webmd_hair'), risk: told('lasting', 'mhra2024', 'webmd_hair'),
    proof: told('good', 'webmd_hair', 'hair_doctor_answer'), cost: 'low', visits: 1, daysOff: 0,
  },
  transplant: {
    goals: ['hair-male', 'hair-female'], needles: told('surgery', 'nhs_transplant'), risk: told('surgery', 'nhs_transplant'),
    proof: told('good', 'nhs_transplant', 'p_transplant'), cost: 'high', visits: 2, daysOff: 7,
  },
  'hair-plasma': {
    goals: PATTERN, needles: told('blood', 'prp_hair'), risk: null, proof: told('limited', 'prp_hair', 'prp_hair_trial'),
    cost: 'middle', visits: 5, daysOff: 2,
  },
  'hair-nothing': {
    goals: [...PATTERN, 'hair-shedding'], ...nothing, proofFor: { 'hair-shedding': told('recovers', 'malkud2015', 'shedding_months') },
  },

  habits: {
    goals: ['body-fat', 'body-cellulite'], isFineInPregnancy: true, needles: none, risk: none,
    proof: told('not-shown', 'editorial'), cost: 'low', visits: 0, daysOff: 0,
  },
  freezing: {
    goals: ['body-fat'], needles: told('none', 'surgeons_fat'), risk: told('lasting', 'freezing_growth'),
    proof: told('limited-good', 'freezing_study', 'surgeons_fat'), cost: 'middle-high', visits: 2, daysOff: 14,
  },
  liposuction: {
    goals: ['body-fat'], needles: told('surgery', 'nhs_lipo'), risk: told('surgery', 'nhs_lipo'), proof: told('good', 'nhs_lipo'),
    cost: 'high', visits: 1, daysOff: 14,
  },
  chin: {
    goals: ['body-fat'], isForChin: true, isHinted: true, needles: told('some', 'kybella_label'),
    risk: told('needles', 'kybella_isi'), proof: told('good', 'kybella_label'), cost: 'high', visits: 6, daysOff: 14,
  },
  bands: {
    goals: ['body-cellulite'], needles: told('cut', 'cellulite_bands'), risk: null, proof: told('limited', 'cellulite_bands'),
    cost: 'high', visits: 1, daysOff: null,
  },
  // "Several" visits are 3 or more.
  radio: {
    goals: ['body-skin'], needles: told('none', 'araujo2015'), risk: null, proof: told('limited', 'araujo2015'),
    cost: 'middle', visits: 3, daysOff: 1,
  },
  stretch: {
    goals: ['body-stretch'], needles: told('none', 'stretch_review'), risk: null, proof: told('limited', 'stretch_review'),
    cost: 'middle', visits: 3, daysOff: 7,
  },
  'body-nothing': { goals: ['body-fat', 'body-cellulite', 'body-skin', 'body-stretch'], ...nothing },
} as const satisfies Readonly<Record<string, Choice>>;

export type ChoiceId = keyof typeof CHOICES;

export const ALTERNATIVES: Readonly<Record<ChoiceId, Choice>> = CHOICES;

/** What mesotherapy's own row rests on; visits, days and proof come with the figures of the goal. */
export const MESOTHERAPY: Readonly<Record<Concern, Pick<Choice, 'needles' | 'risk' | 'cost'>>> = {
  face: { needles: told('many', 'amin2006slides', 'konda2013'), risk: told('lasting', 'singsing2022', 'cdc2005'), cost: 'middle' },
  hair: { needles: told('many', 'konda2013'), risk: told('lasting', 'singsing2022', 'hairloss_sites'), cost: 'middle' },
  body: { needles: told('many', 'konda2013'), risk: told('lasting', 'singsing2022', 'fda_fat'), cost: 'middle' },
};

/** The choices for these answers, in their own order. None where a doctor has to find the cause before anything is compared. */
export function choicesFor({ goal, area }: Answers, hidesPregnancyUnsafe: boolean): readonly ChoiceId[] {
  const isUnsure = goal === 'face-unsure' || goal === 'body-unsure';
  const mayBeChin = area === undefined || area === 'chin' || area === 'unsure';
  return (Object.keys(ALTERNATIVES) as ChoiceId[]).filter((id) => {
    const { goals, isFineInPregnancy, isForChin } = ALTERNATIVES[id];
    return goals.some((one) => (isUnsure ? concernOf(one) === concernOf(goal) : one === goal))
      && (isFineInPregnancy || !hidesPregnancyUnsafe) && (mayBeChin || !isForChin);
  });
}
