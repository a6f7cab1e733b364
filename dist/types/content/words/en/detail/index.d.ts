/** What the result says on demand: what rows hold when they are unfolded, how figures are reached, how we work. */
export declare const detail: {
    how: import("../../shapes.js").HowWords;
    works: Readonly<Record<"face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch", import("../../shapes.js").WorksWords>>;
    claims: readonly import("./claims.js").ClaimWords[];
    compare: {
        choices: Readonly<Record<"chin" | "cause" | "sun-cream" | "retinoid" | "melasma" | "botulinum" | "filler" | "needling" | "peel" | "face-plasma" | "face-nothing" | "minoxidil" | "finasteride" | "transplant" | "hair-plasma" | "hair-nothing" | "habits" | "freezing" | "liposuction" | "bands" | "radio" | "stretch" | "body-nothing", import("../../shapes.js").ChoiceWords>>;
        own: {
            name: string;
            span: typeof import("../lengths.js").span;
            visits: (likely: string, low: string, high: string) => string;
            orYearly: (visits: string, yearly: string) => string;
            days: (low: string, high: string) => string;
            byGoal: (low: string, high: string) => string;
            lasts: {
                'face-lines': import("../../shapes.js").Statement;
                'face-glow': import("../../shapes.js").Statement;
                'face-texture': import("../../shapes.js").Statement;
                'face-pigment': import("../../shapes.js").Statement;
                'face-eyes': import("../../shapes.js").Statement;
                'face-unsure': import("../../shapes.js").Statement;
                'hair-early': import("../../shapes.js").Statement;
                'hair-male': import("../../shapes.js").Statement;
                'hair-female': import("../../shapes.js").Statement;
                'hair-shedding': import("../../shapes.js").Statement;
                'hair-patches': import("../../shapes.js").Statement;
                'hair-unsure': import("../../shapes.js").Statement;
                'body-fat': import("../../shapes.js").Statement;
                'body-cellulite': import("../../shapes.js").Statement;
                'body-skin': import("../../shapes.js").Statement;
                'body-stretch': import("../../shapes.js").Statement;
                'body-unsure': import("../../shapes.js").Statement;
            };
            trade: {
                face: import("../../shapes.js").Statement;
                hair: import("../../shapes.js").Statement;
                body: import("../../shapes.js").Statement;
            };
        };
        ask: string;
        values: {
            proof: string;
            risk: string;
            visits: string;
            cost: string;
            needles: string;
            'time-off': string;
        };
        status: {
            sorted: (value: string) => string;
            byDefault: (value: string) => string;
            last: (why: string) => string;
            lastChecked: (why: string) => string;
            place: (place: string, of: string) => string;
            unchecked: string;
            why: {
                proof: string;
                risk: string;
                visits: string;
                cost: string;
                needles: string;
                'time-off': string;
            };
            risk: string;
        };
        caption: (value: string) => string;
        choice: string;
        columns: {
            needles: string;
            visits: string;
            timeOff: string;
            risk: string;
            timeOffAndRisk: string;
            lasts: string;
            proof: string;
            cost: string;
        };
        needles: {
            none: string;
            test: string;
            cut: string;
            few: string;
            surgery: string;
            some: string;
            blood: string;
            many: string;
        };
        risks: {
            none: string;
            mild: string;
            needles: string;
            lasting: string;
            surgery: string;
        };
        costs: {
            free: string;
            low: string;
            'low-middle': string;
            middle: string;
            'middle-high': string;
            high: string;
        };
        proofs: {
            standard: string;
            recovers: string;
            good: string;
            'limited-good': string;
            limited: string;
            'very-limited': string;
            'not-shown': string;
            'no-treatment': string;
        };
        lead: (name: string) => string;
        pair: (name: string, value: string) => string;
        notChecked: string;
        askDoctor: string;
        trades: string;
        nothing: string;
        roughCost: string;
        notCheckedMeans: string;
        leftOut: string;
        noNames: string;
        names: string;
        clinic: {
            here: (what: string) => string;
            visits: (low: string, high: string) => string;
            from: (low: string) => string;
            aVisit: (price: string) => string;
            added: string;
            notOurs: string;
        };
        sources: string;
    };
    clinician: {
        title: string;
        lead: string;
        lines: {
            goal: string;
            severity: string;
            area: string;
            duration: string;
            more: string;
            plan: string;
            upkeep: string;
            visits: string;
            proof: string;
            missing: string;
        };
        notAsked: string;
        noPlan: string;
        plan: (likely: number, low: number, high: number, days: number, shortest: number, longest: number) => string;
        upkeep: (days: number, shortest: number, longest: number) => string;
        upkeepOrNone: (shortest: number) => string;
        noUpkeep: string;
        visits: (likely: number, low: number, high: number, later: number, laterLow: number, laterHigh: number) => string;
        against: (studies: string) => string;
        missing: string;
        again: string;
        madeIn: (language: string) => string;
        foot: (code: string, content: string) => string;
        copy: string;
        copied: string;
        notCopied: string;
        asVisitor: string;
    };
    check: {
        checks: {
            promise: {
                said: () => string;
                fact: import("../../shapes.js").Statement;
            };
            proof: {
                said: (goal: string) => string;
                fact: import("../../shapes.js").Statement;
            };
            signs: {
                said: () => string;
                fact: import("../../shapes.js").Statement;
            };
            'top-ups': {
                said: () => string;
                fact: import("../../shapes.js").Statement;
            };
            recovery: {
                said: () => string;
                fact: import("../../shapes.js").Statement;
            };
        };
        replies: {
            agree: string;
            disagree: string;
            unsure: string;
        };
        hint: string;
        quote: (said: string) => string;
        fits: string;
        differs: string;
        unsure: string;
        read: (section: string) => string;
    };
    myths: Readonly<Record<"face" | "hair" | "body", readonly import("../../shapes.js").MythWords[]>>;
    stories: {
        note: string;
        testimonials: import("../../shapes.js").Statement;
        photos: import("../../shapes.js").Statement;
        trial: import("../../shapes.js").Statement;
        covered: string;
        shows: {
            face: string;
            hair: string;
            body: string;
        };
        show: string;
        hide: string;
        previous: string;
        next: string;
        place: (index: number, count: number) => string;
        before: string;
        after: (months: number) => string;
        slider: string;
        shares: (before: number, after: number) => string;
        drag: string;
        broken: string;
        said: (label: string, text: string) => string;
        about: string;
        facts: {
            before: string;
            after: string;
            visits: string;
            light: string;
            edited: string;
            consent: string;
        };
        later: (date: string, months: number) => string;
        visits: (done: number, planned: number) => string;
        sameLight: string;
        otherLight: string;
        yes: string;
        no: string;
        quote: (text: string) => string;
        shared: (about: string) => string;
    };
    practitioner: import("../../shapes.js").PractitionerWords;
    afterwards: import("../../shapes.js").AfterwardsWords;
    safety: import("../../shapes.js").SafetyWords;
    method: {
        aidTitle: string;
        aid: import("../../shapes.js").Statement[];
        proofTitle: string;
        proof: import("../../shapes.js").Statement[];
        weakTitle: string;
        weak: import("../../shapes.js").Statement[];
        readingTitle: string;
        reading: (grade: string, hardest: string) => string;
        readingHow: string;
    };
    methodPage: {
        back: string;
        title: string;
        lead: string;
        kindsTitle: string;
        kindsLead: string;
        kinds: {
            published: string;
            practice: string;
            editorial: string;
            owner: string;
            quoted: string;
            arithmetic: string;
        };
        pointsTitle: string;
        pointsLead: string;
        pointsStep: string;
        pointsCaption: (concern: string) => string;
        question: string;
        answers: string;
        answerPoints: (answer: string, points: number) => string;
        questions: Readonly<Record<import("../../../../model/protocol.js").WeighedQuestion, string>>;
        firstYear: string;
        example: {
            title: (noun: string) => string;
            still: (usual: string) => string;
            up: (points: string, most: string, usual: string, end: string) => string;
            down: (points: string, most: string, usual: string, end: string) => string;
            step: (gap: string, points: string, most: string, exact: string, rounded: string) => string;
            likely: (count: string, low: number, high: number) => string;
        };
        gradesTitle: string;
        gradesLead: string;
        safetyTitle: string;
        safety: string;
        placesTitle: string;
        placesLead: string;
        placeSet: (place: string) => string;
        placeUnset: string;
        placesElse: string;
        languageTitle: string;
        english: string;
        notReviewed: string;
        reviewed: (name: string, date: string) => string;
        translation: string;
        draft: string;
        signed: (name: string, date: string) => string;
        whoTitle: string;
        runs: (name: string) => string;
        runsUnnamed: string;
        paid: (name: string) => string;
        paidUnnamed: string;
        who: string;
        made: (version: string) => string;
        update: string;
        next: (month: string) => string;
        sourcesTitle: string;
        sourcesLead: (count: string) => string;
        sourceKinds: Readonly<Record<"study" | "review" | "regulator" | "practice" | "editorial" | "other", string>>;
        sourcesOf: (kind: string, count: string) => string;
        clinics: string;
        several: (cite: string, count: string) => string;
        undated: string;
    };
    standards: {
        title: string;
        lead: import("../../shapes.js").Statement;
        asks: string;
        here: string;
        met: string;
        states: {
            yes: string;
            no: string;
            'not-yet': string;
        };
        score: (met: string, all: string) => string;
        groups: {
            qualifying: {
                title: string;
                points: import("./standards.js").StandardWords[];
            };
            certifying: {
                title: string;
                points: import("./standards.js").StandardWords[];
            };
            quality: {
                title: string;
                points: import("./standards.js").StandardWords[];
            };
        };
        notAnAid: string;
        isAnAid: string;
        leftOut: import("../../shapes.js").Statement;
        wording: import("../../shapes.js").Statement;
    };
    recipes: {
        close: string;
        ends: {
            low: string;
            typical: string;
            high: string;
        };
        figures: {
            sessions: {
                title: string;
                lead: string;
                value: (count: number | null) => string;
            };
            gap: {
                title: string;
                lead: string;
                value: (days: number | null) => string;
            };
            upkeep: {
                title: string;
                lead: string;
                value: (days: number | null) => string;
            };
            'first-change': {
                title: string;
                lead: string;
                value: (weeks: number | null) => string;
            };
            minutes: {
                title: string;
                lead: string;
                value: (minutes: number | null) => string;
            };
            downtime: {
                title: string;
                lead: string;
                value: (days: number | null) => string;
            };
        };
        checked: (date: string) => string;
        sessions: {
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
        cost: {
            title: string;
            visits: (course: number, topUps: number, all: number) => string;
            visitsPlain: (all: number) => string;
            price: (price: string) => string;
            priceMiddle: (price: string) => string;
            priceFrom: (price: string) => string;
            ends: {
                low: (made: string) => string;
                likely: (made: string) => string;
                high: (made: string) => string;
            };
            parts: {
                package: (visits: number) => string;
                whole: (visits: number) => string;
                visits: (visits: number, price: string) => string;
                consultation: () => string;
                extras: () => string;
            };
            sum: (visits: number) => string;
            owner: string;
            ownerDated: (date: string) => string;
            quoted: string;
            quotedTogether: (price: string, visits: number) => string;
            published: string;
            later: (visits: number, price: string) => string;
            carried: (visits: number, price: string) => string;
            threeYears: string;
            supposed: string;
            rounded: string;
            visitsTitle: string;
            upkeepRule: (days: number, gap: number) => string;
            noUpkeep: string;
        };
        proof: {
            title: string;
            why: string;
            rule: {
                'very-limited': string;
                limited: string;
                good: string;
            };
        };
        recovery: {
            title: string;
        };
    };
    quote: {
        title: string;
        price: string;
        for: string;
        one: string;
        several: string;
        visits: string;
        hint: (examples: string) => string;
        use: string;
        clear: string;
        close: string;
        faults: {
            number: string;
            high: string;
            currency: (code: string) => string;
            visits: string;
        };
        tells: {
            title: string;
            inside: (list: string) => string;
            below: (list: string) => string;
            above: (list: string) => string;
            each: (price: string) => string;
            year: string;
        };
    };
    explain: {
        citations: {
            prefix: string;
            separator: string;
            ourAssumption: string;
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
};
