// Made from data/figures.json by npm run figures. Change the data, never this file.
import type { Concern } from '../model/answers.js';

/** Counts up with each change a visitor can see. */
export const CONTENT_VERSION = 1;
/** The day the figures were last checked. */
export const CHECKED = '2026-11-22';

/** The smallest and largest count of sessions among a concern's goals. */
export const CONCERN_SESSIONS: Readonly<Record<Concern, { readonly low: number; readonly high: number }>> = {
  face: { low: 3, high: 6 },
  hair: { low: 4, high: 12 },
  body: { low: 3, high: 15 },
};
