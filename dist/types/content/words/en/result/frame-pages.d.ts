import type { WeighedQuestion } from '../../../../model/protocol.js';
/** The page of "not now", of goals to choose from, of a cause to find first, and of the method. */
export declare const framePages: {
    notNow: {
        lead: string;
        why: string;
        leftOut: string;
        /** Before reasons that would ask for a doctor by themselves. */
        also: string;
        changeAnswer: string;
        changeAnswers: string;
        /** Under the signs to see a doctor with. */
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
        questions: Readonly<Record<WeighedQuestion, string>>;
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
