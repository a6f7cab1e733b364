/**
 * What the room `result` says where a doctor is asked first, or where there is no plan: apart from the rest, since most visits
 * do without.
 */
export declare const careful: {
    goals: {
        readonly "face-lines": {
            readonly noun: string;
            readonly about: {
                readonly text: string;
            };
            readonly ifNothing: {
                readonly text: string;
            };
        };
        readonly "face-glow": {
            readonly noun: string;
            readonly about: {
                readonly text: string;
            };
            readonly ifNothing: {
                readonly text: string;
            };
        };
        readonly "face-texture": {
            readonly noun: string;
            readonly about: {
                readonly text: string;
            };
            readonly ifNothing: {
                readonly text: string;
            };
        };
        readonly "face-pigment": {
            readonly noun: string;
            readonly about: {
                readonly text: string;
            };
            readonly ifNothing: {
                readonly text: string;
            };
        };
        readonly "face-eyes": {
            readonly noun: string;
            readonly about: {
                readonly text: string;
            };
            readonly ifNothing: {
                readonly text: string;
            };
        };
        readonly "hair-early": {
            readonly noun: string;
            readonly about: {
                readonly text: string;
            };
            readonly ifNothing: {
                readonly text: string;
            };
        };
        readonly "hair-male": {
            readonly noun: string;
            readonly about: {
                readonly text: string;
            };
            readonly ifNothing: {
                readonly text: string;
            };
        };
        readonly "hair-female": {
            readonly noun: string;
            readonly about: {
                readonly text: string;
            };
            readonly ifNothing: {
                readonly text: string;
            };
        };
        readonly "hair-shedding": {
            readonly noun: string;
            readonly about: {
                readonly text: string;
            };
            readonly ifNothing: {
                readonly text: string;
            };
        };
        readonly "body-fat": {
            readonly noun: string;
            readonly about: {
                readonly text: string;
            };
            readonly ifNothing: {
                readonly text: string;
            };
        };
        readonly "body-cellulite": {
            readonly noun: string;
            readonly about: {
                readonly text: string;
            };
            readonly ifNothing: {
                readonly text: string;
            };
        };
        readonly "body-skin": {
            readonly noun: string;
            readonly about: {
                readonly text: string;
            };
            readonly ifNothing: {
                readonly text: string;
            };
        };
        readonly "body-stretch": {
            readonly noun: string;
            readonly about: {
                readonly text: string;
            };
            readonly ifNothing: {
                readonly text: string;
            };
        };
        readonly "face-unsure": {
            readonly noun: string;
            readonly about: {
                readonly text: string;
            };
            readonly ifNothing: {
                readonly text: string;
            };
        };
        readonly "hair-unsure": {
            readonly noun: string;
            readonly about: {
                readonly text: string;
            };
            readonly ifNothing: {
                readonly text: string;
            };
        };
        readonly "body-unsure": {
            readonly noun: string;
            readonly about: {
                readonly text: string;
            };
            readonly ifNothing: {
                readonly text: string;
            };
        };
        readonly "hair-patches": {
            readonly noun: string;
            readonly about: {
                readonly text: string;
            };
            readonly ifNothing: {
                readonly text: string;
            };
        };
    };
    screening: {
        readonly reasons: {
            readonly "under-18": {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly pregnant: {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly breastfeeding: {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly trying: {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly "skin-today": {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly "cancer-treatment": {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly "severe-reaction": {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly "mild-reaction": {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly allergies: {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly bleeding: {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly immune: {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly autoimmune: {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly diabetes: {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly organ: {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly epilepsy: {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly keloid: {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly "past-cancer": {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly "recent-procedure": {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly "low-mood": {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly lump: {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly swallowing: {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly worries: {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly "own-3": {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly "own-4": {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly "own-1": {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly "own-2": {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly "own-5": {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly "own-6": {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly "trying-pattern": {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly "age-unsaid": {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly "today-unsaid": {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly "ever-unsaid": {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly "age-open": {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly "today-open": {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly "ever-open": {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
            readonly "cause-first": {
                readonly why: {
                    readonly text: string;
                };
                readonly mayChange: string;
                readonly label: string;
                readonly ask?: string;
            };
        };
        readonly ownRule: string;
        readonly notNowTitle: {
            readonly "under-18"?: string;
            readonly pregnant?: string;
            readonly breastfeeding?: string;
            readonly trying?: string;
            readonly "skin-today"?: string;
            readonly "cancer-treatment"?: string;
            readonly "severe-reaction"?: string;
            readonly "mild-reaction"?: string;
            readonly allergies?: string;
            readonly bleeding?: string;
            readonly immune?: string;
            readonly autoimmune?: string;
            readonly diabetes?: string;
            readonly organ?: string;
            readonly epilepsy?: string;
            readonly keloid?: string;
            readonly "past-cancer"?: string;
            readonly "recent-procedure"?: string;
            readonly "low-mood"?: string;
            readonly lump?: string;
            readonly swallowing?: string;
            readonly worries?: string;
            readonly "own-3"?: string;
            readonly "own-4"?: string;
            readonly "own-1"?: string;
            readonly "own-2"?: string;
            readonly "own-5"?: string;
            readonly "own-6"?: string;
            readonly "trying-pattern"?: string;
            readonly "age-unsaid"?: string;
            readonly "today-unsaid"?: string;
            readonly "ever-unsaid"?: string;
            readonly "age-open"?: string;
            readonly "today-open"?: string;
            readonly "ever-open"?: string;
            readonly "cause-first"?: string;
            readonly other: string;
        };
        readonly whatElse: {
            readonly face: readonly {
                readonly title: string;
                readonly text: string;
            }[];
            readonly hair: readonly {
                readonly title: string;
                readonly text: string;
            }[];
            readonly body: readonly {
                readonly title: string;
                readonly text: string;
            }[];
        };
        readonly seeDoctor: {
            readonly face: readonly string[];
            readonly hair: readonly string[];
            readonly body: readonly string[];
        };
        readonly noteQuestions: {
            readonly face: readonly string[];
            readonly hair: readonly string[];
            readonly body: readonly string[];
        };
        readonly askQuestions: readonly string[];
    };
    cause: {
        readonly "hair-unsure": {
            readonly title: string;
            readonly lead: {
                readonly text: string;
            };
            readonly doctorCan: readonly string[];
            readonly questions: readonly string[];
            readonly sooner: readonly string[];
        };
        readonly "hair-patches": {
            readonly title: string;
            readonly lead: {
                readonly text: string;
            };
            readonly doctorCan: readonly string[];
            readonly questions: readonly string[];
            readonly sooner: readonly string[];
        };
    };
    frame: {
        readonly doctor: {
            readonly why: string;
            readonly listTitle: string;
            readonly listLead: string;
            readonly about: (into: string, noun: string) => string;
            readonly into: {
                readonly skin: string;
                readonly scalp: string;
                readonly fat: string;
            };
            readonly told: string;
            readonly questions: string;
            readonly medicine: string;
        };
        readonly notNow: {
            readonly lead: string;
            readonly why: string;
            readonly leftOut: string;
            readonly also: string;
            readonly changeAnswer: string;
            readonly changeAnswers: string;
            readonly notAlone: string;
            readonly changeTitle: string;
            readonly changeLead: string;
            readonly changeNone: string;
            readonly elseTitle: string;
            readonly elseLead: string;
            readonly doctorTitle: string;
            readonly noteTitle: string;
            readonly noteLead: string;
            readonly note: {
                readonly heading: string;
                readonly reading: (noun: string) => string;
                readonly readingPlain: string;
                readonly told: (verdict: string) => string;
                readonly because: string;
                readonly ask: string;
                readonly foot: string;
            };
        };
        readonly goals: {
            readonly title: string;
            readonly lead: string;
            readonly sessions: (low: number, high: number) => string;
            readonly proof: (grade: string) => string;
            readonly choose: string;
            readonly none: string;
        };
        readonly cause: {
            readonly doctorCan: string;
            readonly questionsTitle: string;
            readonly questionsLead: string;
            readonly soonerTitle: string;
            readonly noPlan: string;
        };
    };
};
