/** The first screen, and what may be said before any other part has loaded. */
export declare const start: {
    /** Name of the whole widget for screen readers. */
    region: string;
    title: string;
    lead: string;
    facts: {
        minutes: string;
        privacy: string;
        sources: string;
    };
    pick: string;
    concerns: {
        face: {
            name: string;
            line: string;
        };
        hair: {
            name: string;
            line: string;
        };
        body: {
            name: string;
            line: string;
        };
    };
    sessions: (low: string, high: string) => string;
    reading: {
        summary: string;
        text: string[];
    };
    warning: {
        summary: string;
        /** `number` is the one to call, or `yourNumber` where none is known. */
        emergency: (number: string) => string;
        yourNumber: string;
        /** For a number that was not confirmed for the whole country. */
        partial: (number: string) => string;
    };
    ranges: {
        summary: string;
        text: string;
    };
    footer: {
        notAdvice: string;
        paid: string;
        sells: string;
        notReviewed: string;
        reviewed: (name: string, date: string) => string;
        checked: (version: string, date: string) => string;
        approval: (number: string) => string;
    };
    notLoaded: string;
    onItsWay: string;
    moment: string;
    retry: string;
    fault: string;
};
