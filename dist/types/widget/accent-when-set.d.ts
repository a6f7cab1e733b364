import type { Settings } from '../config/settings.js';
import type { Reporter } from './reporter.js';
/** Brings them before the set-up is used where a widget may ask for them at once, so that it shows no other colour first. */
export declare function accentReady(): Promise<void>;
/** Shows the owner's brand colour: the attribute, which is stronger, or `--tx-accent`. */
export declare function showAccent(frame: HTMLElement, settings: Pick<Settings, 'accent' | 'scheme'>, prefersDark: boolean, reporter: Reporter): void;
