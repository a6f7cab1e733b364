/** What to know with these answers before anything is planned. */
export declare const cautions: {
    moreVisits: string;
    skinTone: import("../../shapes.js").Statement;
    fat: import("../../shapes.js").Statement;
    pregnancyHair: import("../../shapes.js").Statement;
    tryingHair: import("../../shapes.js").Statement;
};
