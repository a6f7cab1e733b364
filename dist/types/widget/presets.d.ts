import type { Settings } from '../config/settings.js';
/** A look of ours: an accent that can be read as it is on light ground, and a corner radius in CSS px. */
export interface Preset {
    readonly accent: string;
    readonly radius: number;
}
/** Nothing in a preset moves a box, so that it may come after the first screen. */
export declare const PRESETS: Readonly<Record<Exclude<Settings['preset'], ''>, Preset>>;
