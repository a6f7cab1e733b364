/** Everything the result page says in English. */
export declare const result: {
    goals: Readonly<Record<import("../../../../model/answers.js").Goal, import("../../shapes.js").GoalWords>>;
    how: import("../../shapes.js").HowWords;
    works: Readonly<Record<"face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch", import("../../shapes.js").WorksWords>>;
    claims: readonly import("./claims.js").ClaimWords[];
    compare: Readonly<Record<"face" | "hair" | "body", import("../../shapes.js").CompareWords>>;
    myths: Readonly<Record<"face" | "hair" | "body", readonly import("../../shapes.js").MythWords[]>>;
    stories: Readonly<Record<"testimonials" | "photos", import("../../shapes.js").Statement>>;
    practitioner: import("../../shapes.js").PractitionerWords;
    afterwards: import("../../shapes.js").AfterwardsWords;
    brief: Readonly<Record<"face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch", readonly import("../../shapes.js").Statement[]>>;
    safety: import("../../shapes.js").SafetyWords;
    regions: Readonly<Record<import("./regions.js").RegionKey, import("../../shapes.js").RegionWords>>;
    screening: import("../../shapes.js").ScreeningWords;
    cause: Readonly<Record<"hair-unsure" | "hair-patches", import("../../shapes.js").CauseWords>>;
    leads: Readonly<Record<import("../../../../model/outcome.js").Lead, import("../../shapes.js").LeadWords>>;
    method: {
        aidTitle: string;
        aid: import("../../shapes.js").Statement[];
        proofTitle: string;
        proof: import("../../shapes.js").Statement[];
        readingTitle: string;
        reading: (grade: string) => string;
    };
    frame: {
        startAgain: string;
        verdict: {
            summary: {
                course: (noun: string, low: number, high: number, gap: import("../../../../lib/gap.js").Gap) => string;
                withTopUps: (noun: string, low: number, high: number, upkeep: import("../../../../lib/gap.js").Gap) => string;
                twoWays: (noun: string, low: number, high: number, other: import("../../../../lib/gap.js").Gap) => string;
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
                rhythm: (gap: import("../../../../lib/gap.js").Gap, length: import("../../../../lib/gap.js").Gap | null) => string;
                quarterly: (visits: number, gap: import("../../../../lib/gap.js").Gap) => string;
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
            names: Readonly<Record<import("../../../../model/answers.js").QuestionId, string>>;
            named: (name: string, answer: string) => string;
            otherConcern: string;
            hint: string;
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
            cost: (step: import("./frame.js").CostStep, isHigher: boolean) => string;
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
            quarterly: (gap: import("../../../../lib/gap.js").Gap) => string;
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
    explain: {
        citations: {
            prefix: string;
            separator: string;
            ourAssumption: string;
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
    plan: {
        chart: {
            showTable: string;
            hideTable: string;
        };
        sessions: {
            title: string;
            course: (likely: string, low: number, high: number) => string;
            courseOpen: (low: number, high: number, usual: number) => string;
            upkeep: (likely: number, high: number) => string;
            alternative: (gap: import("../../../../lib/gap.js").Gap) => string;
            fewest: (count: number) => string;
            most: (count: number) => string;
            likely: string;
            likelyBand: (min: number, max: number) => string;
            likelyFewest: string;
            likelyMost: string;
            strip: (low: number, likely: string, high: number) => string;
            open: (min: number, max: number) => string;
            narrows: (question: string) => string;
            chartTitle: {
                face: string;
                hair: string;
                body: string;
            };
            sentence: (goal: string, likely: number, range: string, others: string) => string;
            span: typeof import("./lengths.js").span;
            rangeNote: (range: string) => string;
            legendBand: string;
            legendLikely: string;
            table: {
                caption: string;
                head: string[];
            };
            about: string;
        };
        timeline: {
            title: string;
            length: (weeks: number) => string;
            oneVisit: string;
            firstChange: {
                guess: (low: number, typical: number, high: number) => string;
                partGuess: (low: number, typical: number, high: number) => string;
                reported: (low: number, typical: number, high: number) => string;
            };
            twoWays: string;
            recovery: string;
            switch: {
                label: string;
                12: string;
                24: string;
            };
            fewer: string;
            likely: string;
            more: string;
            pattern: (sessions: number, gap: import("../../../../lib/gap.js").Gap | null) => string;
            visits: (count: number) => string;
            evenly: string;
            groupCourse: string;
            groupRegular: (gap: import("../../../../lib/gap.js").Gap) => string;
            byItself: string;
            byItselfNote: string;
            byItselfValue: (low: number, high: number) => string;
            start: string;
            startRecovery: string;
            months: (count: number, isLast: boolean) => string;
            check: string;
            legendCourse: (gap: import("../../../../lib/gap.js").Gap) => string;
            legendVisit: (gap: import("../../../../lib/gap.js").Gap) => string;
            legendTopUp: string;
            legendRecovery: string;
            sentence: (plan: string, likely: number, low: number, high: number, months: number) => string;
            sentenceRegular: (count: number, months: number) => string;
            sentenceRecovery: (low: number, high: number) => string;
            table: {
                caption: string;
                head: string[];
                regular: (gap: import("../../../../lib/gap.js").Gap) => string;
                course: string;
                firstYear: string;
                twoYears: string;
                laterYear: string;
                none: string;
            };
            checkNote: {
                title: string;
                text: string;
            };
            moreVisits: {
                title: string;
                text: import("../../shapes.js").Statement;
            };
            basisCourse: string;
            basisUpkeep: string;
            cards: {
                firstYear: string;
                laterYear: string;
                cost: string;
                firstChange: string;
                weeks: (low: number, high: number) => string;
                notReported: string;
                range: (likely: number, low: number, high: number) => string;
                notCompared: string;
                course: {
                    'hair-male': import("../../shapes.js").Statement;
                    'hair-female': import("../../shapes.js").Statement;
                };
                regular: import("../../shapes.js").Statement;
            };
            about: string;
        };
        cost: {
            title: string;
            join: (low: string, high: string) => string;
            from: (low: string) => string;
            upTo: (high: string) => string;
            answer: {
                priced: (first: string, later: string) => string;
                pricedOnce: (first: string) => string;
                open: (first: string) => string;
                none: string;
                hidden: string;
                visits: (first: number, low: number, high: number, later: number) => string;
            };
            notYet: {
                age: string;
                legal: string;
            };
            rows: {
                visit: string;
                firstYear: string;
                laterYear: string;
                threeYears: string;
                withVisits: (name: string, count: number) => string;
                range: (amounts: string, low: number, high: number) => string;
                openNote: (low: number, high: number) => string;
                upTo: (amount: string, high: number) => string;
                openUpTo: (high: number) => string;
                openVisit: string;
                visits: (count: number) => string;
                visitsRange: (low: number, high: number) => string;
                none: string;
                noTopUps: string;
            };
            legend: {
                band: string;
                fade: string;
                likely: string;
                visits: string;
            };
            sentence: {
                priced: (visit: string, first: string, later: string) => string;
                visits: (first: string, later: string, three: string) => string;
                amount: (likely: string, range: string) => string;
            };
            table: {
                caption: string;
                captionVisits: string;
                head: string[];
                unknown: string;
            };
            run: {
                title: string;
                priced: (amount: string, range: string) => string;
                same: (amount: string) => string;
                open: (amount: string) => string;
                once: (amount: string, range: string) => string;
                onceSame: (amount: string) => string;
                onceOpen: (amount: string) => string;
            };
            multiply: string;
            once: {
                package: (count: number, price: string) => string;
                consultation: (price: string) => string;
                extras: (price: string) => string;
            };
            changes: {
                title: string;
                items: string[];
            };
            ask: {
                title: string;
                items: string[];
            };
            stale: {
                title: (month: string) => string;
                text: string;
            };
            source: {
                list: (clinic: string, date: string) => string;
                included: (text: string) => string;
                askIncluded: string;
                askConsultation: string;
                rounded: string;
                undated: string;
            };
        };
    };
};
