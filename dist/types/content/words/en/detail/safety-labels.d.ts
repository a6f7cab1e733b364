/** Labels of "Is it safe?". */
export declare const safetyLabels: {
    risks: string;
    benefits: string;
    skinTone: string;
    tryingHair: string;
    effects: string;
    counted: string;
    uncounted: string;
    people: (count: string) => string;
    notKnown: string;
    lasts: (time: string) => string;
    scale: string[];
    scaleNote: string;
    scaleMark: string;
    effectsNote: string;
    seriousNote: string;
    whoTitle: string;
    walkAway: string;
    homeKits: string;
    status: (place: string) => string;
    fatElsewhere: string;
    rulesChange: string;
};
