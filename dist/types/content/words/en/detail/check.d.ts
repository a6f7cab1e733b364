import { type Statement } from '../../shapes.js';
/** What may be said to a statement, by names that stay. */
export declare const checkReplies: {
    agree: string;
    disagree: string;
    unsure: string;
};
/** The understanding check: three statements to agree with or not. Nothing is counted. */
export declare const check: {
    checks: {
        promise: {
            said: () => string;
            fact: Statement;
        };
        proof: {
            said: (goal: string) => string;
            fact: Statement;
        };
        signs: {
            said: () => string;
            fact: Statement;
        };
        'top-ups': {
            said: () => string;
            fact: Statement;
        };
        recovery: {
            said: () => string;
            fact: Statement;
        };
    };
    replies: {
        agree: string;
        disagree: string;
        unsure: string;
    };
    hint: string;
    quote: (said: string) => string;
    fits: string;
    differs: string;
    unsure: string;
    read: (section: string) => string;
};
