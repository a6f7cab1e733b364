/** What a visitor takes away: on paper, in a calendar, as text, link and code. */
export declare const take: {
    calendar: {
        lead: string;
        firstDay: string;
        years: {
            label: string;
            1: string;
            2: string;
        };
        ways: {
            label: string;
        };
        days: string;
        visit: (number: number, all: number) => string;
        visitAlone: (number: number) => string;
        topUp: (number: number) => string;
        decide: string;
        check: string;
        text: {
            decide: string;
            check: string;
            visit: string;
        };
        save: string;
        saved: string;
        file: string;
        pickFirst: string;
    };
    keep: {
        copied: string;
        notCopied: string;
        copy: string;
        notPrinted: string;
        text: {
            label: string;
            note: string;
        };
        link: {
            label: string;
            note: string;
        };
        qr: {
            name: string;
            note: string;
            tooLong: string;
        };
        email: {
            label: string;
            note: string;
            open: string;
        };
        share: {
            label: string;
            note: string;
            open: string;
            failed: string;
        };
        harm: string;
        late: import("../../shapes.js").Statement;
        linkLine: (link: string) => string;
    };
    print: {
        title: (date: string) => string;
        about: (noun: string) => string;
        printed: (date: string) => string;
        health: string;
        askBecause: (reasons: string) => string;
        when: string;
        laterVisits: string;
        amounts: string;
        visits: string;
        amountOf: (name: string) => string;
        otherWay: (gap: import("../../../../lib/gap.js").Gap, visits: number) => string;
        ask: string;
        checks: string;
        ticked: string;
        notTicked: string;
        found: (text: string) => string;
        notFound: (text: string) => string;
        help: string;
        helpNow: (number: string, signs: string) => string;
        helpDay: (signs: string) => string;
        helpSoon: (when: string, signs: string) => string;
        notes: string;
        value: (value: string) => string;
        discussed: string;
        basis: string;
        basisOf: {
            sessions: string;
            gap: string;
            upkeep: string;
            points: string;
            visits: string;
            price: string;
        };
        sources: string;
        doi: (id: string) => string;
        pubMed: (id: string) => string;
        both: string;
        englishCounts: string;
        draft: (language: string) => string;
        changed: string;
        code: string;
        codeName: string;
    };
};
