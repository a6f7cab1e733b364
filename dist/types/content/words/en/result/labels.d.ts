/** What a figure rests on, and how strong the proof is. */
export declare const labels: {
    /** Names of figures, on the button that opens how each is reached. */
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
