import { type ChoiceWords } from '../../shapes.js';
/** Choices for the face. */
export declare const faceChoices: {
    'sun-cream': {
        name: string;
        use: string;
        visits: import("../../shapes.js").Statement;
        timeOff: import("../../shapes.js").Statement;
        lasts: import("../../shapes.js").Statement;
        trade: import("../../shapes.js").Statement;
    };
    retinoid: {
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
    melasma: {
        name: string;
        use: string;
        visits: import("../../shapes.js").Statement;
        timeOff: null;
        lasts: import("../../shapes.js").Statement;
        trade: import("../../shapes.js").Statement;
        named: {
            name: string;
            trade: import("../../shapes.js").Statement;
        };
    };
    botulinum: {
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
    filler: {
        name: string;
        use: string;
        visits: import("../../shapes.js").Statement;
        timeOff: import("../../shapes.js").Statement;
        lasts: import("../../shapes.js").Statement;
        trade: import("../../shapes.js").Statement;
    };
    needling: {
        name: string;
        use: string;
        visits: import("../../shapes.js").Statement;
        timeOff: import("../../shapes.js").Statement;
        lasts: import("../../shapes.js").Statement;
        trade: import("../../shapes.js").Statement;
    };
    peel: {
        name: string;
        use: string;
        visits: import("../../shapes.js").Statement;
        timeOff: import("../../shapes.js").Statement;
        lasts: null;
        trade: import("../../shapes.js").Statement;
    };
    'face-plasma': {
        name: string;
        use: string;
        visits: import("../../shapes.js").Statement;
        timeOff: import("../../shapes.js").Statement;
        lasts: import("../../shapes.js").Statement;
        trade: import("../../shapes.js").Statement;
    };
    'face-nothing': ChoiceWords;
};
