import type { Gap } from '../../../../lib/gap.js';
import type { LegalStatus } from '../../../../model/outcome.js';
import type { WeighedQuestion } from '../../../../model/protocol.js';
import { type Statement } from '../../shapes.js';
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
        why: string;
        listTitle: string;
        listLead: string;
        told: string;
        questions: string;
        medicine: string;
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
    know: {
        button: string;
        why: (count: string) => string;
        close: string;
        checked: (date: string) => string;
        untested: string;
    };
    sessionsRecipe: {
        title: (count: string) => string;
        lead: string;
        base: string;
        points: (points: number) => string;
        open: string;
        openSpan: string;
        together: string;
        step: (points: number, from: number, to: number) => string;
        sum: string;
        sumText: (count: string, low: number, high: number) => string;
        factors: Readonly<Record<WeighedQuestion, Statement>>;
        rangeStays: string;
    };
    costRecipe: {
        title: string;
        visits: (course: number, topUps: number, all: number) => string;
        visitsPlain: (all: number) => string;
        price: (price: string) => string;
        priceMiddle: (price: string) => string;
        priceFrom: (price: string) => string;
        times: (visits: number, price: string) => string;
        low: (visits: number, price: string) => string;
        high: (visits: number, price: string) => string;
        other: string;
        owner: string;
        ownerDated: (date: string) => string;
        rounded: string;
        visitsTitle: string;
        upkeepRule: (days: number, gap: number) => string;
        noUpkeep: string;
    };
    proofRecipe: {
        title: string;
        why: string;
        rule: {
            'very-limited': string;
            limited: string;
            good: string;
        };
    };
    recoveryRecipe: {
        title: string;
    };
};
