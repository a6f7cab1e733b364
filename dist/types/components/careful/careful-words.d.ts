import type { Language } from '../../state/language.js';
/** All that the room `result` says: at once, and where a doctor is asked first or there is no plan. */
export declare function carefulWords({ words }: Language): {
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
        methodOpen: string;
        startAgain: string;
        verdict: {
            summary: {
                course: (noun: string, low: number, high: number, gap: import("../../lib/gap.js").Gap) => string;
                withTopUps: (noun: string, low: number, high: number, upkeep: import("../../lib/gap.js").Gap) => string;
                twoWays: (noun: string, low: number, high: number, other: import("../../lib/gap.js").Gap) => string;
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
                short: Readonly<Record<import("../../model/outcome.js").LegalStatus, string>>;
            };
            cannotTitle: string;
            cannot: Readonly<Record<"face" | "hair" | "body", string>>;
            facts: {
                sessions: string;
                sessionsIfWanted: string;
                range: (low: number, high: number) => string;
                usual: (count: number) => string;
                rhythm: (gap: import("../../lib/gap.js").Gap, length: import("../../lib/gap.js").Gap | null) => string;
                quarterly: (visits: number, gap: import("../../lib/gap.js").Gap) => string;
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
            names: Readonly<Record<import("../../model/answers.js").QuestionId, string>>;
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
            cost: (step: import("../../content/words/en/result/frame.js").CostStep, isHigher: boolean) => string;
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
            quarterly: (gap: import("../../lib/gap.js").Gap) => string;
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
            growsBack: import("../../content/words/shapes.js").Statement;
            plan: (likely: string, range: string, upkeep: string) => string;
            topUps: (yearly: number) => string;
            noTopUps: string;
        };
    };
    screening: {
        reasons: import("../../content/words/shapes.js").ByReason<import("../../content/words/shapes.js").ReasonWords>;
        ownRule: string;
        notNowTitle: Readonly<Partial<Record<import("../../model/screening.js").Reason, string>>> & {
            readonly other: string;
        };
        whatElse: import("../../content/words/shapes.js").ByConcern<readonly import("../../content/words/shapes.js").Titled[]>;
        seeDoctor: import("../../content/words/shapes.js").ByConcern<readonly string[]>;
        noteQuestions: import("../../content/words/shapes.js").ByConcern<readonly string[]>;
        askQuestions: readonly string[];
        verdicts: Readonly<Record<import("../../model/screening.js").Verdict, import("../../content/words/shapes.js").VerdictWords>>;
    };
    goals: Readonly<Record<import("../../model/answers.js").Goal, import("../../content/words/shapes.js").GoalWords>>;
    cause: Readonly<Record<"hair-unsure" | "hair-patches", import("../../content/words/shapes.js").CauseWords>>;
    rows: {
        how: {
            title: string;
            answer: {
                face: string;
                hair: string;
                body: string;
            };
        };
        works: {
            title: string;
            open: string;
            answer: {
                'face-lines': string;
                'face-glow': string;
                'face-texture': string;
                'face-pigment': string;
                'face-eyes': string;
                'hair-early': string;
                'hair-male': string;
                'hair-female': string;
                'hair-shedding': string;
                'body-fat': string;
                'body-cellulite': string;
                'body-skin': string;
                'body-stretch': string;
            };
            brief: {
                'face-lines': string;
                'face-glow': string;
                'face-texture': string;
                'face-pigment': string;
                'face-eyes': string;
                'hair-early': string;
                'hair-male': string;
                'hair-female': string;
                'hair-shedding': string;
                'body-fat': string;
                'body-cellulite': string;
                'body-skin': string;
                'body-stretch': string;
            };
        };
        compare: {
            title: string;
            answer: {
                face: string;
                hair: string;
                body: string;
            };
            byGoal: {
                'face-texture': string;
                'face-pigment': string;
                'face-eyes': string;
                'hair-shedding': string;
                'body-cellulite': string;
                'body-skin': string;
                'body-stretch': string;
            };
            careful: {
                face: string;
                hair: string;
                body: string;
            };
        };
        safety: {
            title: string;
            answer: {
                face: string;
                hair: string;
                body: string;
            };
        };
        myths: {
            title: string;
            answer: string;
        };
        stories: {
            title: string;
            titlePhotos: string;
            answer: string;
        };
        practitioner: {
            title: string;
            answer: string;
        };
        afterwards: {
            title: string;
            answer: string;
        };
        check: {
            title: string;
            answer: string;
        };
    };
    brief: Readonly<Record<"face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch", readonly import("../../content/words/shapes.js").Statement[]>>;
    regions: Readonly<Record<"FR" | "US", import("../../content/words/shapes.js").RegionLaw>>;
    cautions: {
        moreVisits: string;
        skinTone: import("../../content/words/shapes.js").Statement;
        fat: import("../../content/words/shapes.js").Statement;
        pregnancyHair: import("../../content/words/shapes.js").Statement;
        tryingHair: import("../../content/words/shapes.js").Statement;
    };
    leads: Readonly<Record<import("../../model/outcome.js").Lead, import("../../content/words/shapes.js").LeadWords>>;
    keep: {
        title: string;
        titleNote: string;
        print: string;
        calendar: string;
        text: string;
        link: string;
        qr: string;
        share: string;
        email: string;
        tells: string;
        ownFragment: string;
        also: (language: string) => string;
        noAddress: string;
    };
    labels: {
        figures: {
            sessions: string;
            gap: string;
            upkeep: string;
            'first-change': string;
            minutes: string;
            downtime: string;
            visits: string;
            cost: string;
            proof: string;
            recovery: string;
        };
        basis: {
            published: string;
            practice: string;
            editorial: string;
            owner: string;
            quoted: string;
            arithmetic: string;
        };
        grades: {
            'very-limited': string;
            limited: string;
            good: string;
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
            alternative: (gap: import("../../lib/gap.js").Gap) => string;
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
            sentence: (goal: string, likely: string, range: string, others: string) => string;
            span: typeof import("../../content/words/en/lengths.js").span;
            rangeNote: (range: string) => string;
            legendBand: string;
            legendInner: string;
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
                clinics: (low: number, high: number) => string;
                partGuess: (low: number, typical: number, high: number) => string;
                reported: (low: number, typical: number, high: number) => string;
            };
            twoWays: string;
            recovery: string;
            calendar: string;
            switch: {
                label: string;
                12: string;
                24: string;
            };
            fewer: string;
            likely: string;
            more: string;
            pattern: (sessions: number, gap: import("../../lib/gap.js").Gap | null) => string;
            visits: (count: number) => string;
            evenly: string;
            groupCourse: string;
            groupRegular: (gap: import("../../lib/gap.js").Gap) => string;
            byItself: string;
            byItselfNote: string;
            byItselfValue: (low: number, high: number) => string;
            start: string;
            startRecovery: string;
            months: (count: number, isLast: boolean) => string;
            check: string;
            legendCourse: (gap: import("../../lib/gap.js").Gap) => string;
            legendVisit: (gap: import("../../lib/gap.js").Gap) => string;
            legendTopUp: string;
            legendRecovery: string;
            sentence: (plan: string, likely: number, low: number, high: number, months: number) => string;
            sentenceRegular: (count: number, months: number) => string;
            sentenceRecovery: (low: number, high: number) => string;
            table: {
                caption: string;
                head: string[];
                regular: (gap: import("../../lib/gap.js").Gap) => string;
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
                text: import("../../content/words/shapes.js").Statement;
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
                    'hair-male': import("../../content/words/shapes.js").Statement;
                    'hair-female': import("../../content/words/shapes.js").Statement;
                };
                regular: import("../../content/words/shapes.js").Statement;
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
                course: (course: string) => string;
                typed: (price: string, count: number) => string;
                quoted: (first: string) => string;
                published: (price: string) => string;
                publishedOpen: string;
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
                without: (amount: string) => string;
                withoutOpen: (amount: string) => string;
                fades: {
                    face: import("../../content/words/shapes.js").Statement;
                    hair: import("../../content/words/shapes.js").Statement;
                    body: import("../../content/words/shapes.js").Statement;
                };
                columns: (hasTopUps: boolean) => "These columns include top-ups." | "These columns leave top-ups out.";
                after: (year: number) => string;
                caption: string;
                afterCourse: string;
                afterAll: string;
                year: (year: number, amount: string) => string;
            };
            multiply: string;
            once: {
                package: (count: number, price: string) => string;
                consultation: (price: string) => string;
                extras: (price: string) => string;
            };
            changes: {
                title: string;
                titleNone: string;
                items: {
                    area: string;
                    who: string;
                    visits: string;
                    injected: string;
                };
                note: string;
                area: string;
                who: string;
                any: string;
                practitioners: {
                    doctor: string;
                    dermatologist: string;
                    surgeon: string;
                    nurse: string;
                };
                sessions: string;
                count: (count: number, first: string) => string;
                topUps: string;
                reset: (count: number) => string;
                resetDone: string;
            };
            quote: {
                open: string;
                ask: string;
                cleared: string;
                source: string;
                kept: string;
            };
            published: {
                title: string;
                text: string;
                label: string;
                dated: (date: string) => string;
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
export type CarefulWords = ReturnType<typeof carefulWords>;
