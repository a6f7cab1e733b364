/** What a visitor takes away: on paper, in a calendar, as text, link and code. */
export declare const take: {
    calendar: {
        readonly lead: string;
        readonly firstDay: string;
        readonly years: {
            readonly label: string;
            readonly 1: string;
            readonly 2: string;
        };
        readonly ways: {
            readonly label: string;
        };
        readonly days: string;
        readonly visit: (number: number, all: number) => string;
        readonly visitAlone: (number: number) => string;
        readonly topUp: (number: number) => string;
        readonly decide: string;
        readonly check: string;
        readonly text: {
            readonly decide: string;
            readonly check: string;
            readonly visit: string;
        };
        readonly save: string;
        readonly saved: string;
        readonly file: string;
        readonly pickFirst: string;
    };
    keep: {
        readonly copied: string;
        readonly notCopied: string;
        readonly copy: string;
        readonly notPrinted: string;
        readonly text: {
            readonly label: string;
            readonly note: string;
        };
        readonly link: {
            readonly label: string;
            readonly note: string;
        };
        readonly qr: {
            readonly name: string;
            readonly note: string;
            readonly tooLong: string;
        };
        readonly email: {
            readonly label: string;
            readonly note: string;
            readonly open: string;
        };
        readonly share: {
            readonly label: string;
            readonly note: string;
            readonly open: string;
            readonly failed: string;
        };
        readonly harm: string;
        readonly late: {
            readonly text: string;
        };
        readonly linkLine: (link: string) => string;
    };
    print: {
        readonly title: (date: string) => string;
        readonly about: (noun: string) => string;
        readonly printed: (date: string) => string;
        readonly health: string;
        readonly askBecause: (reasons: string) => string;
        readonly when: string;
        readonly laterVisits: string;
        readonly amounts: string;
        readonly visits: string;
        readonly amountOf: (name: string) => string;
        readonly otherWay: (gap: import("../../../../lib/gap.js").Gap, visits: number) => string;
        readonly ask: string;
        readonly checks: string;
        readonly ticked: string;
        readonly notTicked: string;
        readonly found: (text: string) => string;
        readonly notFound: (text: string) => string;
        readonly help: string;
        readonly helpNow: (number: string, signs: string) => string;
        readonly helpDay: (signs: string) => string;
        readonly helpSoon: (when: string, signs: string) => string;
        readonly notes: string;
        readonly value: (value: string) => string;
        readonly discussed: string;
        readonly basis: string;
        readonly basisOf: {
            readonly sessions: string;
            readonly gap: string;
            readonly upkeep: string;
            readonly points: string;
            readonly visits: string;
            readonly price: string;
        };
        readonly sources: string;
        readonly doi: (id: string) => string;
        readonly pubMed: (id: string) => string;
        readonly both: string;
        readonly englishCounts: string;
        readonly draft: (language: string) => string;
        readonly changed: string;
        readonly code: string;
        readonly codeName: string;
    };
};
