import type { WeighedQuestion } from '../../../../model/protocol.js';
import { type Statement } from '../../shapes.js';
/** How each figure is reached. */
export declare const recipes: {
    close: string;
    /** The three numbers of a figure. */
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
        factors: Readonly<Record<WeighedQuestion, Statement>>;
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
        /** What an amount is made of, one row each. */
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
