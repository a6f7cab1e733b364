import type { Settings } from '../config/settings.js';
import { type Scheme } from '../lib/accent.js';
import type { Reporter } from './reporter.js';
/** The scheme shown now. */
export declare function schemeOf({ scheme }: Pick<Settings, 'scheme'>, prefersDark: boolean): Scheme;
/**
 * Puts the owner's brand colour on the frame, made readable where it was not; the owner is told of a correction. The
 * attribute is stronger than `--tx-accent`, which a page may change at any time: it is left to the style sheet where
 * the browser can do the same sum. Without either the built-in accent stands.
 */
export declare function showAccent(frame: HTMLElement, settings: Pick<Settings, 'accent' | 'scheme'>, prefersDark: boolean, reporter: Reporter): void;
