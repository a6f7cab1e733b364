/** Labels around sources and figures, and of the sections that explain: how it works, proof, safety, choosing, care. */
export declare const explain: {
    citations: {
        /** Said before the names by screen readers alone. */
        prefix: string;
        separator: string;
        /** Where a figure is ours. */
        ourAssumption: string;
        /** Where a sentence without a figure is ours. */
        ourAdvice: string;
    };
    basis: {
        published: string;
        practice: string;
        editorial: string;
        owner: string;
        arithmetic: string;
    };
    grades: {
        'very-limited': string;
        limited: string;
        good: string;
    };
    sources: {
        open: string;
        restsOn: string;
        list: string;
        checked: (date: string) => string;
    };
    how: {
        title: string;
        picture: {
            skin: string;
            fat: string;
            layers: string;
            outer: string;
            inner: string;
            innerTarget: string;
            under: string;
            underTarget: string;
            note: string;
        };
        injections: string;
        injected: string;
        mix: string;
        collagen: string;
        visit: string;
        minutes: (low: string, typical: string, high: string) => string;
        downtime: (low: string, typical: string, high: string) => string;
        downtimeMostlyNone: (low: string, high: string) => string;
        history: string;
    };
    works: {
        title: string;
        proof: string;
        for: string;
        against: string;
        noneFor: string;
        noneAgainst: string;
        found: {
            benefit: string;
            mixed: string;
            none: string;
        };
        lasting: string;
        moreVisits: string;
        chooseGoal: string;
        byGoal: string;
        claims: string;
    };
    compare: {
        title: string;
        order: string;
    };
    safety: {
        title: string;
        risks: string;
        benefits: string;
        skinTone: string;
        tryingHair: string;
        effects: string;
        people: (count: string) => string;
        notKnown: string;
        lasts: (time: string) => string;
        scale: string[];
        scaleNote: string;
        scaleMark: string;
        effectsNote: string;
        seriousNote: string;
        whoTitle: string;
        homeKits: string;
        status: (place: string) => string;
        rulesChange: string;
    };
    redFlags: {
        title: string;
        hint: string;
        urgency: {
            now: string;
            'same-day': string;
            soon: string;
        };
        emergency: (number: string) => string;
        emergencyPartial: (number: string) => string;
        emergencyUnset: string;
        call: (number: string) => string;
        callClinic: (name: string) => string;
        keep: string;
    };
    myths: {
        title: string;
        answer: (count: string) => string;
        hint: string;
        quote: (said: string) => string;
        isTrue: string;
        isNotTrue: string;
        verdicts: {
            true: string;
            'not-true': string;
            partly: string;
            'studies-disagree': string;
        };
    };
    practitioner: {
        title: string;
        checks: string;
        questions: string;
        ticks: string;
        reviews: string;
        consultation: string;
        askAbout: {
            proof: (goal: string) => string;
            cause: string;
            nearest: string;
            severity: string;
            duration: string;
            area: string;
            age: string;
            sun: string;
            trigger: string;
            weight: string;
            today: string;
            ever: string;
        };
    };
    afterwards: {
        title: string;
        clinicsDiffer: string;
    };
};
