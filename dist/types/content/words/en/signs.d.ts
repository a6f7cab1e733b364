import { type Statement } from '../shapes.js';
/** The card of warning signs, with what its room says before it is opened. */
export declare const signs: {
    know: {
        open: string;
        loading: string;
        failed: string;
        retry: string;
    };
    title: string;
    hint: Statement;
    print: string;
    urgency: {
        now: string;
        'same-day': string;
        soon: string;
    };
    emergency: (number: string) => string;
    emergencyPartial: (number: string) => string;
    emergencyUnset: string;
    call: (number: string) => string;
    callClinic: (name: string) => string;
    keep: string;
    keepText: Statement;
    flags: readonly import("../shapes.js").RedFlagWords[];
    partly: Readonly<Record<string, Statement>>;
};
