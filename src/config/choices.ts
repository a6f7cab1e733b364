import { CONCERNS, ESTIMATE_GOALS, OPEN_GOALS } from '../model/answers.js';

/** The settings for which one of a few values is picked. */
export const CHOICES = {
  mode: ['clinic', 'affiliate', 'kiosk'],
  concern: CONCERNS,
  goal: [...ESTIMATE_GOALS, ...OPEN_GOALS],
  scheme: ['light', 'dark', 'auto'],
  preset: ['petrol', 'ink', 'rose', 'leaf'],
  analytics: ['off', 'steps', 'answers'],
  advance: ['auto', 'manual'],
} as const;

export const HEADING_LEVELS = { min: 1, max: 6 } as const;
/** Seconds that a kiosk may stand unused before it asks. */
export const IDLE_SECONDS = { min: 30, max: 600 } as const;

/** The settings that are on or off. */
export const SWITCHES = ['medicineNames', 'testMode'] as const;

export const wholeNumber = (min: number, max: number): string => `a whole number from ${min} to ${max}`;
export const ON_OR_OFF = 'true or false';
export const TEXT = 'text';
export const PRICES = 'a price, or a list of prices';
