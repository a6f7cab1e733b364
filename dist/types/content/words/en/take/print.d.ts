import type { Gap } from '../../../../lib/gap.js';
/** On paper: the summary, the list and the note for a doctor, and the card of warning signs. */
export declare const print: {
    /** Title of the paper, and the name it is saved under: it says nothing of what it is about. */
    title: (date: string) => string;
    /** What it is about, at the head of the page and of every text. */
    about: (noun: string) => string;
    printed: (date: string) => string;
    health: string;
    askBecause: (reasons: string) => string;
    when: string;
    laterVisits: string;
    amounts: string;
    visits: string;
    amountOf: (name: string) => string;
    /** The second way to spread visits. */
    otherWay: (gap: Gap, visits: number) => string;
    ask: string;
    checks: string;
    ticked: string;
    notTicked: string;
    found: (text: string) => string;
    notFound: (text: string) => string;
    help: string;
    /** The card of warning signs in three lines; `signs` are in its own words. */
    helpNow: (number: string, signs: string) => string;
    helpDay: (signs: string) => string;
    helpSoon: (when: string, signs: string) => string;
    notes: string;
    value: (value: string) => string;
    discussed: string;
    basis: string;
    basisOf: {
        sessions: string;
        gap: string;
        upkeep: string;
        points: string;
        visits: string;
        price: string;
    };
    sources: string;
    doi: (id: string) => string;
    pubMed: (id: string) => string;
    /** At the foot of paper in two languages. */
    both: string;
    englishCounts: string;
    draft: (language: string) => string;
    /** Where a visitor has changed a list or note that is printed in two languages. */
    changed: string;
    code: string;
    codeName: string;
};
