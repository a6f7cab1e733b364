import type { Settings } from '../config/settings.js';
import type { Reporter } from './reporter.js';
/**
 * Puts the brand colour that is wanted on the frame, made readable where it was not; the owner is told of a correction.
 * `--tx-accent`, which a page may change at any time, is left to the style sheet where the browser can do the same sum.
 * Where none is wanted the built-in accent stands.
 */
export declare function applyAccent(frame: HTMLElement, wanted: string, settings: Pick<Settings, 'accent' | 'scheme'>, prefersDark: boolean, reporter: Reporter): void;
