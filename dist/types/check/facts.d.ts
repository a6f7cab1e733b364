import type { Problem, Settings } from '../config/settings.js';
/** The sum of a script's bytes as pages write it in `integrity`, or why it cannot be had here. */
export type Hash = {
    readonly value: string;
} | {
    readonly reason: string;
};
/** Something a policy of the page has refused. */
export interface Blocked {
    readonly directive: string;
    readonly address: string;
}
/** What the language in use lacks. */
export interface Spoken {
    /** Its name in English. */
    readonly name: string;
    readonly lang: string;
    /** Ways to the sentences that fall back, such as `result.cost.title`. */
    readonly missing: readonly string[];
}
/** A brand colour as it was asked for and as it is used. */
export interface Colour {
    /** Where it was asked for: `accent`, or `--tx-accent`. */
    readonly path: string;
    readonly asked: string;
    /** Contrast of the colour asked for against the ground it is hardest to read on, 1 to 21. */
    readonly askedRatio: number;
    /** `#rrggbb`. */
    readonly used: string;
    readonly usedRatio: number;
    readonly isCorrected: boolean;
}
/** A request for a file of the widget, or for one its settings name. */
export interface Requested {
    readonly address: string;
    /** Status of the answer; 0 where the browser does not tell. */
    readonly status: number;
}
/** Everything the self-check goes by. Settings and what a browser tells: never an answer of a visitor. */
export interface Facts {
    /** `YYYY-MM-DD`. */
    readonly today: string;
    /** Address of the page, without query and fragment. */
    readonly page: string;
    readonly settings: Settings;
    /** What the widget told its owner, and still holds. */
    readonly problems: readonly Problem[];
    readonly versions: {
        readonly widget: string;
        readonly check: string;
    };
    /** Addresses of the widget's script on this page, one for each tag. */
    readonly scripts: readonly string[];
    /** Whether another version was refused. */
    readonly hasOtherVersion: boolean;
    readonly hash: Hash;
    readonly blocked: readonly Blocked[];
    /** `null` for English. */
    readonly spoken: Spoken | null;
    /** `null` where the built-in colour is used. */
    readonly colour: Colour | null;
    /** Files asked for besides the script itself. */
    readonly requests: readonly Requested[];
    /** Names in the stores of the browser that could be the widget's. */
    readonly kept: readonly string[];
    /** Whether the line that names the clinic's interest stands under the step that is shown. */
    readonly hasInterestLine: boolean;
    /** Layout shift under the widget before this panel came; `null` where the browser does not tell. */
    readonly shift: number | null;
    /** Health rules that were tried, and those that did not hold. */
    readonly rules: {
        readonly tried: number;
        readonly broken: readonly string[];
    };
}
