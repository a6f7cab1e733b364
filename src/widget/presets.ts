import type { Settings } from '../config/settings.js';

/** A look of ours: an accent that can be read as it is on light ground, and a corner radius in CSS px. */
export interface Preset {
  readonly accent: string;
  readonly radius: number;
}

/** Nothing in a preset moves a box, so that it may come after the first screen. */
export const PRESETS: Readonly<Record<Exclude<Settings['preset'], ''>, Preset>> = {
  petrol: { accent: '#0e5e63', radius: 10 },
  ink: { accent: '#2b3f63', radius: 2 },
  rose: { accent: '#8a3a55', radius: 18 },
  leaf: { accent: '#34603b', radius: 14 },
};
