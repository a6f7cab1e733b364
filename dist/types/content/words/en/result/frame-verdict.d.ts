import type { Gap } from '../../../../lib/gap.js';
import type { LegalStatus } from '../../../../model/outcome.js';
/** The verdict at the top of the result, and the three key facts under it. */
export declare const frameVerdict: {
    summary: {
        course: (noun: string, low: number, high: number, gap: Gap) => string;
        withTopUps: (noun: string, low: number, high: number, upkeep: Gap) => string;
        twoWays: (noun: string, low: number, high: number, other: Gap) => string;
        ifDoctorAgrees: string;
        ifYouStillWant: string;
    };
    /** While no answer moves the count. */
    usual: (count: number) => string;
    likely: (count: number) => string;
    /** One answer is open. */
    likelyUntil: (min: number, max: number, question: string) => string;
    /** Several are. */
    likelyWhile: (min: number, max: number) => string;
    narrowing: (question: string) => string;
    open: {
        title: string;
        text: string;
        /** What waits until the visitor has said that they are grown up: what this clinic would show, and no more. */
        waits: (what: string) => string;
        waiting: {
            both: string;
            cost: string;
            contact: string;
        };
    };
    ask: {
        title: (label: string) => string;
        titleOpen: string;
        titleSeveral: string;
    };
    legal: {
        label: string;
        title: string;
        elsewhere: (low: number, high: number) => string;
        short: Readonly<Record<LegalStatus, string>>;
    };
    cannotTitle: string;
    cannot: Readonly<Record<"face" | "hair" | "body", string>>;
    facts: {
        sessions: string;
        sessionsIfWanted: string;
        range: (low: number, high: number) => string;
        usual: (count: number) => string;
        rhythm: (gap: Gap, length: Gap | null) => string;
        quarterly: (visits: number, gap: Gap) => string;
        cost: string;
        costFrom: string;
        costRange: (range: string, visits: string) => string;
        costOpen: (visits: string) => string;
        priceOf: {
            owner: string;
            quoted: string;
            published: string;
        };
        supposed: string;
        money: (low: string, high: string) => string;
        from: (low: string) => string;
        visits: string;
        visitsText: (count: number) => string;
        visitsSpan: (low: number, high: number) => string;
        noPrice: string;
        costAfterAge: string;
        courseAndTopUps: string;
        firstYearVisits: (likely: number, low: number, high: number) => string;
        proof: string;
        byItself: string;
        byItselfFigure: string;
        byItselfAfter: string;
    };
    /** The button under the count. */
    untested: string;
    why: (count: string) => string;
};
