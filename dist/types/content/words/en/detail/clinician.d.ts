/** A plan from a link in ten lines, for the clinician it is shown to. */
export declare const clinician: {
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
    /** Where some clinics plan none. */
    upkeepOrNone: (shortest: number) => string;
    noUpkeep: string;
    visits: (likely: number, low: number, high: number, later: number, laterLow: number, laterHigh: number) => string;
    against: (studies: string) => string;
    missing: string;
    /** The figures are worked out where the code is opened. */
    again: string;
    madeIn: (language: string) => string;
    foot: (code: string, content: string) => string;
    copy: string;
    copied: string;
    notCopied: string;
    asVisitor: string;
};
