import type { Gap } from '../../../../lib/gap.js';
import { type Statement } from '../../shapes.js';
import { span } from '../lengths.js';
/** "4, then every 6 months:" before the number of visits. */
declare function pattern(sessions: number, gap: Gap | null): string;
/** Sessions, time and cost: labels, and sentences made from the plan. */
export declare const plan: {
    chart: {
        showTable: string;
        hideTable: string;
    };
    sessions: {
        title: string;
        course: (likely: string, low: number, high: number) => string;
        courseOpen: (low: number, high: number, usual: number) => string;
        upkeep: (likely: number, high: number) => string;
        alternative: (gap: Gap) => string;
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
        span: typeof span;
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
        pattern: typeof pattern;
        visits: (count: number) => string;
        evenly: string;
        groupCourse: string;
        groupRegular: (gap: Gap) => string;
        byItself: string;
        byItselfNote: string;
        byItselfValue: (low: number, high: number) => string;
        start: string;
        startRecovery: string;
        months: (count: number, isLast: boolean) => string;
        check: string;
        legendCourse: (gap: Gap) => string;
        legendVisit: (gap: Gap) => string;
        legendTopUp: string;
        legendRecovery: string;
        sentence: (plan: string, likely: number, low: number, high: number, months: number) => string;
        sentenceRegular: (count: number, months: number) => string;
        sentenceRecovery: (low: number, high: number) => string;
        table: {
            caption: string;
            head: string[];
            regular: (gap: Gap) => string;
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
            text: Statement;
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
                'hair-male': Statement;
                'hair-female': Statement;
            };
            regular: Statement;
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
                face: Statement;
                hair: Statement;
                body: Statement;
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
export {};
