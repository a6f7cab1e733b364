/** The page of "not now", of goals to choose from and of a cause to find first. */
export declare const framePages: {
    /** Where a doctor comes first: why, and the list for the visit. */
    doctor: {
        why: string;
        listTitle: string;
        listLead: string;
        /** The first line, for a doctor who does not know the word. */
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
};
