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
