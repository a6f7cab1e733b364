import type { Gap } from '../../../../lib/gap.js';
import type { QuestionId } from '../../../../model/answers.js';
/** How far an amount moved, in the words people use. */
export type CostStep = 'same' | 'slightly' | 'tenth' | 'fifth' | 'quarter' | 'third' | 'half' | 'two-thirds' | 'double' | 'far';
declare function costMoved(step: CostStep, isHigher: boolean): string;
/** What the result page says around its content: labels, buttons, and sentences made from the plan. */
export declare const frame: {
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
            factors: Readonly<Record<import("../../../../model/protocol.js").WeighedQuestion, import("../../shapes.js").Statement>>;
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
        practitioner: string;
        afterwards: string;
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
        opens: string;
        textBefore: string;
        text: string;
        subject: string;
        health: string;
        doctorList: string;
        answerNow: string;
        questions: string;
        note: string;
    };
    short: {
        title: string;
        plan: (likely: string, range: string, upkeep: string) => string;
        topUps: (yearly: number) => string;
        noTopUps: string;
    };
    notNow: {
        lead: string;
        why: string;
        leftOut: string;
        also: string;
        changeAnswer: string;
        changeAnswers: string;
        notAlone: string;
        changeTitle: string;
        changeLead: string;
        changeNone: string;
        elseTitle: string;
        elseLead: string;
        doctorTitle: string;
        noteTitle: string;
        noteLead: string;
        note: {
            heading: string;
            reading: (noun: string) => string;
            readingPlain: string;
            told: (verdict: string) => string;
            because: string;
            ask: string;
            foot: string;
        };
    };
    goals: {
        title: string;
        lead: string;
        sessions: (low: number, high: number) => string;
        proof: (grade: string) => string;
        choose: string;
        none: string;
    };
    cause: {
        doctorCan: string;
        questionsTitle: string;
        questionsLead: string;
        soonerTitle: string;
        noPlan: string;
    };
    method: {
        open: string;
        title: string;
        lead: string;
        kindsTitle: string;
        kindsLead: string;
        kinds: {
            published: string;
            practice: string;
            editorial: string;
            owner: string;
            arithmetic: string;
        };
        pointsTitle: string;
        pointsLead: string;
        pointsStep: string;
        pointsCaption: (concern: string) => string;
        question: string;
        answer: string;
        points: string;
        pointsValue: (points: number) => string;
        questions: Readonly<Record<import("../../../../model/protocol.js").WeighedQuestion, string>>;
        firstYear: string;
        gradesTitle: string;
        gradesLead: string;
        safetyTitle: string;
        safety: string;
        weakTitle: string;
        weak: string[];
        whoTitle: string;
        who: string;
        update: string;
        sourcesTitle: string;
        sourcesLead: (count: number) => string;
    };
};
export {};
