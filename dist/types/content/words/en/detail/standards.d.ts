/** Whether a point of the list is met. */
export type Met = 'yes' | 'no' | 'not-yet';
/** One point of a list of standards: what it asks, what is done here, and whether that meets it. */
export interface StandardWords {
    readonly asks: string;
    readonly here: string;
    readonly met: Met;
}
/** Our own check against the IPDAS list for decision aids, in our words. Points on tests for an illness are left out. */
export declare const standards: {
    title: string;
    lead: import("../../shapes.js").Statement;
    asks: string;
    here: string;
    met: string;
    states: {
        yes: string;
        no: string;
        'not-yet': string;
    };
    score: (met: string, all: string) => string;
    groups: {
        qualifying: {
            title: string;
            points: StandardWords[];
        };
        certifying: {
            title: string;
            points: StandardWords[];
        };
        quality: {
            title: string;
            points: StandardWords[];
        };
    };
    /** While a point of the first group is open. */
    notAnAid: string;
    isAnAid: string;
    leftOut: import("../../shapes.js").Statement;
    wording: import("../../shapes.js").Statement;
};
