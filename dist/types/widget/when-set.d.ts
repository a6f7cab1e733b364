import type { Settings } from '../config/settings.js';
import type { Reporter } from './reporter.js';
/** What the settings are shown on, and told of. */
export interface SetPlace {
    readonly host: HTMLElement & {
        readonly consent: string | null;
    };
    readonly frame: HTMLElement;
    readonly prefersDark: boolean;
    readonly reporter: Reporter;
}
/** Brings it before the set-up is used where a widget may ask for it at once, so that it shows no other look first. */
export declare function lookReady(): Promise<void>;
/** Shows the owner's look, and begins to tell the page's analytics where the owner asked for it. */
export declare function followSettings(settings: Settings, place: SetPlace): void;
