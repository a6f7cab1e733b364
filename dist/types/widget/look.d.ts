import type { Settings } from '../config/settings.js';
import type { Reporter } from './reporter.js';
type Wanted = Pick<Settings, 'accent' | 'preset' | 'scheme'>;
/**
 * Puts the preset and the brand colour that is wanted on the frame, the colour made readable where it was not; the owner is
 * told of a correction. `--tx-accent` and `--tx-radius`, which a page may change at any time, are left to the style sheet
 * where the browser can do the same sum. Where nothing is wanted the built-in look stands.
 */
export declare function applyLook(frame: HTMLElement, wanted: string, settings: Wanted, prefersDark: boolean, reporter: Reporter): void;
export {};
