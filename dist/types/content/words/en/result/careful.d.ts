/**
 * What the room `result` says where a doctor is asked first, or where there is no plan: apart from the rest, since most visits
 * do without.
 */
export declare const careful: {
    goals: Readonly<Record<import("../../../../model/answers.js").Goal, import("../../shapes.js").GoalWords>>;
    screening: import("../../shapes.js").CarefulScreeningWords;
    cause: Readonly<Record<"hair-unsure" | "hair-patches", import("../../shapes.js").CauseWords>>;
    frame: {
        doctor: {
            why: string;
            listTitle: string;
            listLead: string;
            about: (into: string, noun: string) => string;
            into: {
                skin: string;
                scalp: string;
                fat: string;
            };
            told: string;
            questions: string;
            medicine: string;
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
    };
};
