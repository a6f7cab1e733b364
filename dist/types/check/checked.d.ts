import type { Problem, Settings } from '../config/settings.js';
import type { Room } from '../content/words/catalogue.js';
/** What the self-check reads of a widget. Nothing of the visit is in it. */
export interface Checked extends HTMLElement {
    readonly reporter: {
        readonly told: ReadonlyMap<string, Problem>;
    };
    readonly settings: {
        readonly settings: Settings;
        /** What could not be used of the set-up as it is now. */
        readonly problems?: readonly Problem[];
        readonly today: string;
        readonly language: {
            readonly lang: string;
            readonly words: <W extends object>(room: Room, english: W) => W;
        };
    };
    readonly addController: (controller: Follower) => void;
}
/** Hears of a widget: that it came to the page, left it, or has changed. */
export interface Follower {
    readonly hostConnected: () => void;
    readonly hostDisconnected: () => void;
    readonly hostUpdated: () => void;
}
/** The widget's class. */
export interface CheckedClass {
    readonly version?: string;
    /** Set where another version came and was refused. */
    readonly clash?: boolean;
}
export declare const TAG = "treatment-explorer";
