import type { Gap } from '../../../../lib/gap.js';
import type { QuestionId } from '../../../../model/answers.js';
/** How far an amount moved, in the words people use. */
export type CostStep = 'same' | 'slightly' | 'tenth' | 'fifth' | 'quarter' | 'third' | 'half' | 'two-thirds' | 'double' | 'far';
declare function costMoved(step: CostStep, isHigher: boolean): string;
/** What the result page says around its content: labels, buttons, and sentences made from the plan. */
export declare const frame: {
    methodOpen: string;
    startAgain: string;
    verdict: {
        summary: {
            course: (noun: string, low: number, high: number, gap: Gap) => string;
            withTopUps: (noun: string, low: number, high: number, upkeep: Gap) => string;
            twoWays: (noun: string, low: number, high: number, other: Gap) => string;
            ifDoctorAgrees: string;
            ifYouStillWant: string;
        };
        usual: (count: number) => string;
        likely: (count: number) => string;
        likelyUntil: (min: number, max: number, question: string) => string;
        likelyWhile: (min: number, max: number) => string;
        narrowing: (question: string) => string;
        open: {
            title: string;
            text: string;
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
            short: Readonly<Record<import("../../../../model/outcome.js").LegalStatus, string>>;
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
        untested: string;
        why: (count: string) => string;
    };
    answers: {
        title: string;
        names: Readonly<Record<QuestionId, string>>;
        named: (name: string, answer: string) => string;
        otherConcern: string;
        hint: string;
        /** Said after a chip's words to those who cannot see the pencil. */
        change: string;
        open: string;
        confirm: string;
        confirmAnswer: string;
        done: string;
        dropped: (count: number) => string;
        droppedWhy: string;
        noLongerUsed: string;
        undo: string;
        redo: string;
    };
    change: {
        sessions: (change: number) => string;
        upkeep: (change: number) => string;
        cost: typeof costMoved;
        goal: (name: string) => string;
        page: (name: string) => string;
        verdict: (label: string) => string;
        planCame: string;
        planWent: string;
        none: string;
        countedAsMiddle: string;
        putBack: string;
        sentence: (parts: readonly string[]) => string;
    };
    contents: {
        title: string;
        verdict: string;
        whyNotNow: string;
        goals: string;
        sessions: string;
        timeline: string;
        cost: string;
        how: string;
        works: string;
        compare: string;
        safety: string;
        myths: string;
        stories: string;
        practitioner: string;
        afterwards: string;
        check: string;
        next: string;
        mayChange: string;
        whatElse: string;
        seeDoctor: string;
        note: string;
        questions: string;
    };
    groups: {
        understand: string;
        safe: string;
        before: string;
        read: string;
    };
    rail: {
        plan: (goal: string, sessions: string, upkeep: string) => string;
        sessions: (likely: string) => string;
        topUps: (yearly: number) => string;
        quarterly: (gap: Gap) => string;
        cost: (amount: string) => string;
        costFrom: (from: string) => string;
    };
    next: {
        title: string;
        lead: string;
        leadAsk: string;
        leadNone: string;
        book: string;
        whatsapp: string;
        call: string;
        email: string;
        askClinic: (clinic: string) => string;
        testMode: string;
        change: string;
        opens: string;
        textBefore: string;
        text: string;
        subject: string;
        health: string;
        doctorList: string;
        answerNow: string;
        questions: string;
        note: string;
        disclosure: string;
        samePlan: string;
        paidLink: string;
    };
    short: {
        title: string;
        /** First where hair thins a little after a birth, a fever or the like. */
        growsBack: import("../../shapes.js").Statement;
        plan: (likely: string, range: string, upkeep: string) => string;
        topUps: (yearly: number) => string;
        noTopUps: string;
    };
};
export {};
