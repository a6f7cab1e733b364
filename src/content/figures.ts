// Made from data/figures.json by npm run figures. Change the data, never this file.
import type { Concern, EstimateGoal } from '../model/answers.js';
import type { ConcernWeights, Protocol, Regimen } from '../model/protocol.js';

/** How strong the proof is, from the weakest. */
export type Grade = 'very-limited' | 'limited' | 'good';

const QUARTERLY: Regimen = { sessions: 4, gapDays: 90, firstYearVisits: 4 };

function protocol(
  goal: EstimateGoal, low: number, typical: number, high: number, lowGap: number, typicalGap: number, highGap: number,
  longestUpkeep: number | null, typicalUpkeep: number | null, shortestUpkeep: number | null, quarterly: Regimen | null = null,
): Protocol {
  return {
    goal, quarterly,
    sessions: { low, typical, high },
    gapDays: { low: lowGap, typical: typicalGap, high: highGap },
    upkeepGapDays: { low: longestUpkeep, typical: typicalUpkeep, high: shortestUpkeep },
  };
}

/** Per goal: sessions low, typical, high; days between them; days between top-ups, longest gap first. */
export const PROTOCOLS: Readonly<Record<EstimateGoal, Protocol>> = {
  'face-lines': /* @__PURE__ */ protocol('face-lines', 3, 4, 6, 14, 21, 30, 180, 120, 90),
  'face-glow': /* @__PURE__ */ protocol('face-glow', 3, 3, 5, 14, 21, 30, 180, 120, 90),
  'face-texture': /* @__PURE__ */ protocol('face-texture', 3, 4, 6, 14, 28, 30, 180, 120, 90),
  'face-pigment': /* @__PURE__ */ protocol('face-pigment', 3, 4, 6, 14, 28, 30, 365, 180, 90),
  'face-eyes': /* @__PURE__ */ protocol('face-eyes', 3, 5, 6, 7, 7, 14, 365, 180, 90),
  'hair-early': /* @__PURE__ */ protocol('hair-early', 6, 8, 10, 7, 14, 30, 180, 90, 60),
  'hair-male': /* @__PURE__ */ protocol('hair-male', 7, 8, 12, 7, 14, 30, 180, 90, 60, QUARTERLY),
  'hair-female': /* @__PURE__ */ protocol('hair-female', 8, 10, 12, 7, 14, 30, 180, 90, 60, QUARTERLY),
  'hair-shedding': /* @__PURE__ */ protocol('hair-shedding', 4, 6, 8, 7, 14, 15, null, null, 90),
  'body-fat': /* @__PURE__ */ protocol('body-fat', 3, 4, 6, 28, 28, 56, null, null, 180),
  'body-cellulite': /* @__PURE__ */ protocol('body-cellulite', 4, 10, 15, 7, 7, 14, 180, 90, 30),
  'body-skin': /* @__PURE__ */ protocol('body-skin', 4, 6, 10, 7, 14, 28, 365, 180, 90),
  'body-stretch': /* @__PURE__ */ protocol('body-stretch', 3, 4, 6, 14, 28, 45, null, null, 180),
};

export const WEIGHTS: Readonly<Record<Concern, ConcernWeights>> = {
  face: { points: { severity: { little: -1, some: 0, lot: 1 }, area: { small: -1, medium: 0, large: 1 }, age: { '18-34': -1, '35-54': 0, '55-plus': 1 }, sun: { neither: 0, some: 1 } }, maxPositive: 4, maxNegative: 3 },
  hair: { points: { severity: { little: -1, some: 0, lot: 1 }, duration: { 'under-1': -1, '1-5': 0, 'over-5': 1 }, area: { small: -1, medium: 0, large: 1 } }, maxPositive: 3, maxNegative: 3 },
  body: { points: { severity: { little: -1, some: 0, lot: 1 }, area: { small: -1, medium: 0, large: 1 } }, maxPositive: 2, maxNegative: 2 },
};

export const GRADES: Readonly<Record<EstimateGoal, Grade>> = {
  'face-lines': 'limited',
  'face-glow': 'limited',
  'face-texture': 'very-limited',
  'face-pigment': 'limited',
  'face-eyes': 'very-limited',
  'hair-early': 'very-limited',
  'hair-male': 'limited',
  'hair-female': 'limited',
  'hair-shedding': 'very-limited',
  'body-fat': 'limited',
  'body-cellulite': 'very-limited',
  'body-skin': 'very-limited',
  'body-stretch': 'very-limited',
};
