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
    sources: {
        open: string;
        restsOn: string;
        list: string;
        checked: (date: string) => string;
    };
    how: {
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
        for: string;
        against: string;
        noneFor: string;
        found: {
            benefit: string;
            mixed: string;
            none: string;
        };
        ties: string;
        chance: string;
        chanceText: string;
        lasting: string;
        byGoal: string;
        claims: string;
        trial: {
            title: string;
            women: (all: string, treated: string, control: string) => string;
            visits: import("../../shapes.js").Statement;
            treated: {
                title: string;
                note: string;
            };
            control: {
                title: string;
                note: string;
            };
            harm: string;
            better: (count: string) => string;
            hurt: (count: string) => string;
            more: (count: string) => string;
            limits: import("../../shapes.js").Statement[];
            medicine: {
                named: import("../../shapes.js").Statement;
            };
            table: {
                caption: string;
                head: string[];
                percent: (value: string) => string;
            };
        };
    };
    safety: {
        risks: string;
        benefits: string;
        skinTone: string;
        tryingHair: string;
        effects: string;
        counted: string;
        uncounted: string;
        people: (count: string) => string;
        notKnown: string;
        lasts: (time: string) => string;
        scale: string[];
        scaleNote: string;
        scaleMark: string;
        effectsNote: string;
        seriousNote: string;
        whoTitle: string;
        walkAway: string;
        homeKits: string;
        status: (place: string) => string;
        fatElsewhere: string;
        rulesChange: string;
    };
    myths: {
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
        checks: string;
        questions: string;
        ticks: string;
        reviews: string;
        consultation: string;
        askAbout: {
            /** What the health questions found, to be raised. */
            raise: (found: readonly string[]) => string;
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
        clinicsDiffer: string;
    };
};
