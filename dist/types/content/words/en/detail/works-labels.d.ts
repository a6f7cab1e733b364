/** Around the studies of a goal. */
export declare const worksLabels: {
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
