/** Likely dates, from a day the visitor picks. Titles of days name no treatment: calendars are shared. */
export declare const calendar: {
    lead: string;
    firstDay: string;
    years: {
        label: string;
        1: string;
        2: string;
    };
    ways: {
        label: string;
    };
    days: string;
    visit: (number: number, all: number) => string;
    visitAlone: (number: number) => string;
    topUp: (number: number) => string;
    decide: string;
    check: string;
    text: {
        decide: string;
        check: string;
        visit: string;
    };
    save: string;
    saved: string;
    file: string;
    pickFirst: string;
};
