/** Section "What might it cost?". */
export declare const cost: {
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
        /** A likely amount with its whole range: "Rs 75,000 (Rs 28,000 to 144,000)". */
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
            face: import("../../shapes.js").Statement;
            hair: import("../../shapes.js").Statement;
            body: import("../../shapes.js").Statement;
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
