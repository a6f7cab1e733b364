// Made from data/figures.json by npm run figures. Change the data, never this file.
import type { EstimateGoal } from '../model/answers.js';
import type { Grounds } from './provenance-types.js';

/** What the figures of a plan rest on, without their sources. */
export const GROUNDS: Readonly<Record<EstimateGoal, Grounds>> = {
  'face-lines': {
    sessions: { basis: ['published'] },
    upkeepGapDays: { basis: ['practice'] },
    firstChangeWeeks: { low: 2, typical: 6, high: 11, basis: ['practice', 'editorial', 'published'], ends: { low: 'practice', typical: 'editorial', high: 'published' } },
  },
  'face-glow': {
    sessions: { basis: ['published'] },
    upkeepGapDays: { basis: ['practice'] },
    firstChangeWeeks: { low: 1, typical: 4, high: 12, basis: ['published', 'editorial'] },
  },
  'face-texture': {
    sessions: { basis: ['published', 'practice'], ends: { low: 'published', typical: 'practice', high: 'practice' } },
    upkeepGapDays: { basis: ['practice'] },
    firstChangeWeeks: { low: 4, typical: 8, high: 12, basis: ['editorial'] },
  },
  'face-pigment': {
    sessions: { basis: ['published', 'practice', 'editorial'] },
    upkeepGapDays: { basis: ['editorial'] },
    firstChangeWeeks: { low: 4, typical: 8, high: 12, basis: ['published'] },
  },
  'face-eyes': {
    sessions: { basis: ['editorial', 'published'], ends: { low: 'editorial', typical: 'published', high: 'published' } },
    upkeepGapDays: { basis: ['editorial'] },
    firstChangeWeeks: { low: 3, typical: 5, high: 12, basis: ['editorial'] },
  },
  'hair-early': {
    sessions: { basis: ['practice', 'published'], ends: { low: 'practice', typical: 'published', high: 'practice' } },
    upkeepGapDays: { basis: ['practice'] },
    firstChangeWeeks: { low: 6, typical: 12, high: 24, basis: ['practice', 'editorial'] },
  },
  'hair-male': {
    sessions: { basis: ['published', 'practice'], ends: { low: 'published', typical: 'published', high: 'practice' } },
    upkeepGapDays: { basis: ['practice'] },
    firstChangeWeeks: { low: 6, typical: 12, high: 24, basis: ['published', 'editorial'] },
  },
  'hair-female': {
    sessions: { basis: ['practice', 'published'], ends: { low: 'practice', typical: 'practice', high: 'published' } },
    upkeepGapDays: { basis: ['practice'] },
    firstChangeWeeks: { low: 6, typical: 12, high: 24, basis: ['published', 'editorial'] },
  },
  'hair-shedding': {
    sessions: { basis: ['practice'] },
    upkeepGapDays: { basis: ['editorial'] },
    firstChangeWeeks: { low: 6, typical: 12, high: 24, basis: ['practice', 'published'] },
  },
  'body-fat': {
    sessions: { basis: ['published'] },
    upkeepGapDays: { basis: ['published', 'editorial'] },
    firstChangeWeeks: { low: 4, typical: 8, high: 12, basis: ['published', 'editorial'] },
  },
  'body-cellulite': {
    sessions: { basis: ['practice'] },
    upkeepGapDays: { basis: ['practice', 'editorial'] },
    firstChangeWeeks: { low: 4, typical: 8, high: 12, basis: ['editorial'] },
  },
  'body-skin': {
    sessions: { basis: ['practice', 'editorial'] },
    upkeepGapDays: { basis: ['editorial'] },
    firstChangeWeeks: { low: 4, typical: 12, high: 24, basis: ['editorial'] },
  },
  'body-stretch': {
    sessions: { basis: ['editorial', 'published'], ends: { low: 'editorial', typical: 'published', high: 'editorial' } },
    upkeepGapDays: { basis: ['editorial'] },
    firstChangeWeeks: { low: 6, typical: 12, high: 24, basis: ['published', 'editorial'] },
  },
};
