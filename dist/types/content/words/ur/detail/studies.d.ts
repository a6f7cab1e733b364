/** One study in a line: who took part, and what it found. */
export declare function study(who: string, text: string): {
    readonly who: string;
    readonly text: string;
};
/** What groups of doctors and reviews of many uses say, told alike wherever they bear on a goal. */
export declare const INDIA_POSITION: {
    readonly who: string;
    readonly text: string;
};
export declare const ITALY_POSITION: {
    readonly who: string;
    readonly text: string;
};
export declare const REVIEW_2013: {
    readonly who: string;
    readonly text: string;
};
