import { type ChoiceWords } from '../../shapes.js';
/** Choices for hair. */
export declare const hairChoices: {
    cause: {
        name: string;
        use: string;
        visits: import("../../shapes.js").Statement;
        timeOff: import("../../shapes.js").Statement;
        lasts: import("../../shapes.js").Statement;
        trade: import("../../shapes.js").Statement;
    };
    minoxidil: {
        name: string;
        use: string;
        visits: import("../../shapes.js").Statement;
        timeOff: import("../../shapes.js").Statement;
        lasts: import("../../shapes.js").Statement;
        trade: import("../../shapes.js").Statement;
        named: {
            name: string;
        };
    };
    finasteride: {
        name: string;
        use: string;
        visits: import("../../shapes.js").Statement;
        timeOff: import("../../shapes.js").Statement;
        lasts: import("../../shapes.js").Statement;
        trade: import("../../shapes.js").Statement;
        named: {
            name: string;
        };
    };
    transplant: {
        name: string;
        use: string;
        visits: import("../../shapes.js").Statement;
        timeOff: import("../../shapes.js").Statement;
        lasts: import("../../shapes.js").Statement;
        trade: import("../../shapes.js").Statement;
    };
    'hair-plasma': {
        name: string;
        use: string;
        visits: import("../../shapes.js").Statement;
        timeOff: import("../../shapes.js").Statement;
        lasts: import("../../shapes.js").Statement;
        trade: import("../../shapes.js").Statement;
    };
    'hair-nothing': ChoiceWords;
};
