import { type ChoiceWords } from '../../shapes.js';
/** Choices for the body. */
export declare const bodyChoices: {
    habits: {
        name: string;
        use: string;
        visits: import("../../shapes.js").Statement;
        timeOff: import("../../shapes.js").Statement;
        lasts: import("../../shapes.js").Statement;
        trade: import("../../shapes.js").Statement;
    };
    freezing: {
        name: string;
        use: string;
        visits: import("../../shapes.js").Statement;
        timeOff: import("../../shapes.js").Statement;
        lasts: import("../../shapes.js").Statement;
        trade: import("../../shapes.js").Statement;
    };
    liposuction: {
        name: string;
        use: string;
        visits: import("../../shapes.js").Statement;
        timeOff: import("../../shapes.js").Statement;
        lasts: import("../../shapes.js").Statement;
        trade: import("../../shapes.js").Statement;
    };
    chin: {
        name: string;
        use: string;
        visits: import("../../shapes.js").Statement;
        timeOff: import("../../shapes.js").Statement;
        lasts: import("../../shapes.js").Statement;
        trade: import("../../shapes.js").Statement;
        named: {
            name: string;
            trade: import("../../shapes.js").Statement;
        };
    };
    bands: {
        name: string;
        use: string;
        visits: import("../../shapes.js").Statement;
        timeOff: null;
        lasts: import("../../shapes.js").Statement;
        trade: import("../../shapes.js").Statement;
    };
    radio: {
        name: string;
        use: string;
        visits: import("../../shapes.js").Statement;
        timeOff: import("../../shapes.js").Statement;
        lasts: import("../../shapes.js").Statement;
        trade: import("../../shapes.js").Statement;
    };
    stretch: {
        name: string;
        use: string;
        visits: import("../../shapes.js").Statement;
        timeOff: import("../../shapes.js").Statement;
        lasts: null;
        trade: import("../../shapes.js").Statement;
        named: {
            name: string;
        };
    };
    'body-nothing': ChoiceWords;
};
