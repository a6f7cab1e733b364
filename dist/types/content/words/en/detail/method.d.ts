/** What stands on the method page beside the rules: what kind of tool this is, how proof was chosen, what is weak. */
export declare const method: {
    aidTitle: string;
    aid: import("../../shapes.js").Statement[];
    proofTitle: string;
    proof: import("../../shapes.js").Statement[];
    weakTitle: string;
    weak: import("../../shapes.js").Statement[];
    readingTitle: string;
    reading: (grade: string, hardest: string) => string;
    readingHow: string;
};
