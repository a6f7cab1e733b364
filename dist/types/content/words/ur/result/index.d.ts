/** Everything the result page says at once in English; careful.ts, goals.ts and regions.ts have the rest. */
export declare const result: {
    goals: {
        readonly "face-lines": {
            readonly noun: string;
        };
        readonly "face-glow": {
            readonly noun: string;
        };
        readonly "face-texture": {
            readonly noun: string;
        };
        readonly "face-pigment": {
            readonly noun: string;
        };
        readonly "face-eyes": {
            readonly noun: string;
        };
        readonly "hair-early": {
            readonly noun: string;
        };
        readonly "hair-male": {
            readonly noun: string;
        };
        readonly "hair-female": {
            readonly noun: string;
        };
        readonly "hair-shedding": {
            readonly noun: string;
        };
        readonly "body-fat": {
            readonly noun: string;
        };
        readonly "body-cellulite": {
            readonly noun: string;
        };
        readonly "body-skin": {
            readonly noun: string;
        };
        readonly "body-stretch": {
            readonly noun: string;
        };
        readonly "face-unsure": {
            readonly noun: string;
        };
        readonly "hair-unsure": {
            readonly noun: string;
        };
        readonly "body-unsure": {
            readonly noun: string;
        };
        readonly "hair-patches": {
            readonly noun: string;
        };
    };
    rows: {
        readonly how: {
            readonly title: string;
            readonly answer: {
                readonly face: string;
                readonly hair: string;
                readonly body: string;
            };
        };
        readonly works: {
            readonly title: string;
            readonly open: string;
            readonly answer: {
                readonly 'face-lines': string;
                readonly 'face-glow': string;
                readonly 'face-texture': string;
                readonly 'face-pigment': string;
                readonly 'face-eyes': string;
                readonly 'hair-early': string;
                readonly 'hair-male': string;
                readonly 'hair-female': string;
                readonly 'hair-shedding': string;
                readonly 'body-fat': string;
                readonly 'body-cellulite': string;
                readonly 'body-skin': string;
                readonly 'body-stretch': string;
            };
            readonly brief: {
                readonly 'face-lines': string;
                readonly 'face-glow': string;
                readonly 'face-texture': string;
                readonly 'face-pigment': string;
                readonly 'face-eyes': string;
                readonly 'hair-early': string;
                readonly 'hair-male': string;
                readonly 'hair-female': string;
                readonly 'hair-shedding': string;
                readonly 'body-fat': string;
                readonly 'body-cellulite': string;
                readonly 'body-skin': string;
                readonly 'body-stretch': string;
            };
        };
        readonly compare: {
            readonly title: string;
            readonly answer: {
                readonly face: string;
                readonly hair: string;
                readonly body: string;
            };
            readonly byGoal: {
                readonly 'face-texture': string;
                readonly 'face-pigment': string;
                readonly 'face-eyes': string;
                readonly 'hair-shedding': string;
                readonly 'body-cellulite': string;
                readonly 'body-skin': string;
                readonly 'body-stretch': string;
            };
            readonly careful: {
                readonly face: string;
                readonly hair: string;
                readonly body: string;
            };
        };
        readonly safety: {
            readonly title: string;
            readonly answer: {
                readonly face: string;
                readonly hair: string;
                readonly body: string;
            };
        };
        readonly myths: {
            readonly title: string;
            readonly answer: string;
        };
        readonly stories: {
            readonly title: string;
            readonly titlePhotos: string;
            readonly answer: string;
        };
        readonly practitioner: {
            readonly title: string;
            readonly answer: string;
        };
        readonly afterwards: {
            readonly title: string;
            readonly answer: string;
        };
        readonly check: {
            readonly title: string;
            readonly answer: string;
        };
    };
    brief: {
        readonly "face-lines": readonly {
            readonly text: string;
        }[];
        readonly "face-glow": readonly {
            readonly text: string;
        }[];
        readonly "face-texture": readonly {
            readonly text: string;
        }[];
        readonly "face-pigment": readonly {
            readonly text: string;
        }[];
        readonly "face-eyes": readonly {
            readonly text: string;
        }[];
        readonly "hair-early": readonly {
            readonly text: string;
        }[];
        readonly "hair-male": readonly {
            readonly text: string;
        }[];
        readonly "hair-female": readonly {
            readonly text: string;
        }[];
        readonly "hair-shedding": readonly {
            readonly text: string;
        }[];
        readonly "body-fat": readonly {
            readonly text: string;
        }[];
        readonly "body-cellulite": readonly {
            readonly text: string;
        }[];
        readonly "body-skin": readonly {
            readonly text: string;
        }[];
        readonly "body-stretch": readonly {
            readonly text: string;
        }[];
    };
    regions: {
        readonly FR: {
            readonly status?: {
                readonly text: string;
            };
            readonly statusTitle?: string;
            readonly chin?: {
                readonly text: string;
            };
        };
        readonly US: {
            readonly status?: {
                readonly text: string;
            };
            readonly statusTitle?: string;
            readonly chin?: {
                readonly text: string;
            };
        };
    };
    screening: {
        readonly verdicts: {
            readonly discuss: {
                readonly label: string;
                readonly sentence: string;
            };
            readonly "ask-first": {
                readonly label: string;
                readonly sentence: string;
            };
            readonly open: {
                readonly label: string;
                readonly sentence: string;
            };
            readonly "not-now": {
                readonly label: string;
                readonly sentence: string;
            };
        };
    };
    cautions: {
        readonly moreVisits: string;
        readonly skinTone: {
            readonly text: string;
        };
        readonly fat: {
            readonly text: string;
        };
        readonly pregnancyHair: {
            readonly text: string;
        };
        readonly tryingHair: {
            readonly text: string;
        };
    };
    leads: {
        readonly "natural-recovery": {
            readonly title: string;
            readonly lead: {
                readonly text: string;
            };
            readonly detail: {
                readonly text: string;
            };
            readonly titleThinning?: string;
        };
        readonly "steady-weight": {
            readonly title: string;
            readonly lead: {
                readonly text: string;
            };
            readonly detail: {
                readonly text: string;
            };
            readonly titleThinning?: string;
        };
    };
    frame: {
        readonly methodOpen: string;
        readonly startAgain: string;
        readonly verdict: {
            readonly summary: {
                readonly course: (noun: string, low: number, high: number, gap: import("../../../../lib/gap.js").Gap) => string;
                readonly withTopUps: (noun: string, low: number, high: number, upkeep: import("../../../../lib/gap.js").Gap) => string;
                readonly twoWays: (noun: string, low: number, high: number, other: import("../../../../lib/gap.js").Gap) => string;
                readonly ifDoctorAgrees: string;
                readonly ifYouStillWant: string;
            };
            readonly usual: (count: number) => string;
            readonly likely: (count: number) => string;
            readonly likelyUntil: (min: number, max: number, question: string) => string;
            readonly likelyWhile: (min: number, max: number) => string;
            readonly narrowing: (question: string) => string;
            readonly open: {
                readonly title: string;
                readonly text: string;
                readonly waits: (what: string) => string;
                readonly waiting: {
                    readonly both: string;
                    readonly cost: string;
                    readonly contact: string;
                };
            };
            readonly ask: {
                readonly title: (label: string) => string;
                readonly titleOpen: string;
                readonly titleSeveral: string;
            };
            readonly legal: {
                readonly label: string;
                readonly title: string;
                readonly elsewhere: (low: number, high: number) => string;
                readonly short: {
                    readonly banned: string;
                    readonly "not-approved": string;
                };
            };
            readonly cannotTitle: string;
            readonly cannot: {
                readonly face: string;
                readonly hair: string;
                readonly body: string;
            };
            readonly facts: {
                readonly sessions: string;
                readonly sessionsIfWanted: string;
                readonly range: (low: number, high: number) => string;
                readonly usual: (count: number) => string;
                readonly rhythm: (gap: import("../../../../lib/gap.js").Gap, length: import("../../../../lib/gap.js").Gap | null) => string;
                readonly quarterly: (visits: number, gap: import("../../../../lib/gap.js").Gap) => string;
                readonly cost: string;
                readonly costFrom: string;
                readonly costRange: (range: string, visits: string) => string;
                readonly costOpen: (visits: string) => string;
                readonly priceOf: {
                    readonly owner: string;
                    readonly quoted: string;
                    readonly published: string;
                };
                readonly supposed: string;
                readonly money: (low: string, high: string) => string;
                readonly from: (low: string) => string;
                readonly visits: string;
                readonly visitsText: (count: number) => string;
                readonly visitsSpan: (low: number, high: number) => string;
                readonly noPrice: string;
                readonly costAfterAge: string;
                readonly courseAndTopUps: string;
                readonly firstYearVisits: (likely: number, low: number, high: number) => string;
                readonly proof: string;
                readonly byItself: string;
                readonly byItselfFigure: string;
                readonly byItselfAfter: string;
            };
            readonly untested: string;
            readonly why: (count: string) => string;
        };
        readonly answers: {
            readonly title: string;
            readonly names: {
                readonly goal: string;
                readonly severity: string;
                readonly duration: string;
                readonly area: string;
                readonly age: string;
                readonly sun: string;
                readonly trigger: string;
                readonly weight: string;
                readonly today: string;
                readonly ever: string;
            };
            readonly named: (name: string, answer: string) => string;
            readonly otherConcern: string;
            readonly hint: string;
            readonly change: string;
            readonly open: string;
            readonly confirm: string;
            readonly confirmAnswer: string;
            readonly done: string;
            readonly dropped: (count: number) => string;
            readonly droppedWhy: string;
            readonly noLongerUsed: string;
            readonly undo: string;
            readonly redo: string;
        };
        readonly change: {
            readonly sessions: (change: number) => string;
            readonly upkeep: (change: number) => string;
            readonly cost: (step: import("../../en/result/frame.js").CostStep, isHigher: boolean) => string;
            readonly goal: (name: string) => string;
            readonly page: (name: string) => string;
            readonly verdict: (label: string) => string;
            readonly planCame: string;
            readonly planWent: string;
            readonly none: string;
            readonly countedAsMiddle: string;
            readonly putBack: string;
            readonly sentence: (parts: readonly string[]) => string;
        };
        readonly contents: {
            readonly title: string;
            readonly verdict: string;
            readonly whyNotNow: string;
            readonly goals: string;
            readonly sessions: string;
            readonly timeline: string;
            readonly cost: string;
            readonly how: string;
            readonly works: string;
            readonly compare: string;
            readonly safety: string;
            readonly myths: string;
            readonly stories: string;
            readonly practitioner: string;
            readonly afterwards: string;
            readonly check: string;
            readonly next: string;
            readonly mayChange: string;
            readonly whatElse: string;
            readonly seeDoctor: string;
            readonly note: string;
            readonly questions: string;
        };
        readonly groups: {
            readonly understand: string;
            readonly safe: string;
            readonly before: string;
            readonly read: string;
        };
        readonly rail: {
            readonly plan: (goal: string, sessions: string, upkeep: string) => string;
            readonly sessions: (likely: string) => string;
            readonly topUps: (yearly: number) => string;
            readonly quarterly: (gap: import("../../../../lib/gap.js").Gap) => string;
            readonly cost: (amount: string) => string;
            readonly costFrom: (from: string) => string;
        };
        readonly next: {
            readonly title: string;
            readonly lead: string;
            readonly leadAsk: string;
            readonly leadNone: string;
            readonly book: string;
            readonly whatsapp: string;
            readonly call: string;
            readonly email: string;
            readonly askClinic: (clinic: string) => string;
            readonly testMode: string;
            readonly change: string;
            readonly opens: string;
            readonly textBefore: string;
            readonly text: string;
            readonly subject: string;
            readonly health: string;
            readonly doctorList: string;
            readonly answerNow: string;
            readonly questions: string;
            readonly note: string;
            readonly disclosure: string;
            readonly samePlan: string;
            readonly paidLink: string;
        };
        readonly short: {
            readonly title: string;
            readonly growsBack: {
                readonly text: string;
            };
            readonly plan: (likely: string, range: string, upkeep: string) => string;
            readonly topUps: (yearly: number) => string;
            readonly noTopUps: string;
        };
    };
    keep: {
        readonly title: string;
        readonly titleNote: string;
        readonly print: string;
        readonly calendar: string;
        readonly text: string;
        readonly link: string;
        readonly qr: string;
        readonly share: string;
        readonly email: string;
        readonly tells: string;
        readonly ownFragment: string;
        readonly also: (language: string) => string;
        readonly noAddress: string;
    };
    labels: {
        readonly figures: {
            readonly sessions: string;
            readonly gap: string;
            readonly upkeep: string;
            readonly 'first-change': string;
            readonly minutes: string;
            readonly downtime: string;
            readonly visits: string;
            readonly cost: string;
            readonly proof: string;
            readonly recovery: string;
        };
        readonly basis: {
            readonly published: string;
            readonly practice: string;
            readonly editorial: string;
            readonly owner: string;
            readonly quoted: string;
            readonly arithmetic: string;
        };
        readonly grades: {
            readonly 'very-limited': string;
            readonly limited: string;
            readonly good: string;
        };
    };
    plan: {
        readonly chart: {
            readonly showTable: string;
            readonly hideTable: string;
        };
        readonly sessions: {
            readonly title: string;
            readonly course: (likely: string, low: number, high: number) => string;
            readonly courseOpen: (low: number, high: number, usual: number) => string;
            readonly upkeep: (likely: number, high: number) => string;
            readonly alternative: (gap: import("../../../../lib/gap.js").Gap) => string;
            readonly fewest: (count: number) => string;
            readonly most: (count: number) => string;
            readonly likely: string;
            readonly likelyBand: (min: number, max: number) => string;
            readonly likelyFewest: string;
            readonly likelyMost: string;
            readonly strip: (low: number, likely: string, high: number) => string;
            readonly open: (min: number, max: number) => string;
            readonly narrows: (question: string) => string;
            readonly chartTitle: {
                readonly face: string;
                readonly hair: string;
                readonly body: string;
            };
            readonly sentence: (goal: string, likely: string, range: string, others: string) => string;
            readonly span: (low: string | number, high: string | number) => string;
            readonly rangeNote: (range: string) => string;
            readonly legendBand: string;
            readonly legendInner: string;
            readonly legendLikely: string;
            readonly table: {
                readonly caption: string;
                readonly head: readonly string[];
            };
            readonly about: string;
        };
        readonly timeline: {
            readonly title: string;
            readonly length: (weeks: number) => string;
            readonly oneVisit: string;
            readonly firstChange: {
                readonly guess: (low: number, typical: number, high: number) => string;
                readonly clinics: (low: number, high: number) => string;
                readonly partGuess: (low: number, typical: number, high: number) => string;
                readonly reported: (low: number, typical: number, high: number) => string;
            };
            readonly twoWays: string;
            readonly recovery: string;
            readonly calendar: string;
            readonly switch: {
                readonly label: string;
                readonly 12: string;
                readonly 24: string;
            };
            readonly fewer: string;
            readonly likely: string;
            readonly more: string;
            readonly pattern: (sessions: number, gap: import("../../../../lib/gap.js").Gap | null) => string;
            readonly visits: (count: number) => string;
            readonly evenly: string;
            readonly groupCourse: string;
            readonly groupRegular: (gap: import("../../../../lib/gap.js").Gap) => string;
            readonly byItself: string;
            readonly byItselfNote: string;
            readonly byItselfValue: (low: number, high: number) => string;
            readonly start: string;
            readonly startRecovery: string;
            readonly months: (count: number, isLast: boolean) => string;
            readonly check: string;
            readonly legendCourse: (gap: import("../../../../lib/gap.js").Gap) => string;
            readonly legendVisit: (gap: import("../../../../lib/gap.js").Gap) => string;
            readonly legendTopUp: string;
            readonly legendRecovery: string;
            readonly sentence: (plan: string, likely: number, low: number, high: number, months: number) => string;
            readonly sentenceRegular: (count: number, months: number) => string;
            readonly sentenceRecovery: (low: number, high: number) => string;
            readonly table: {
                readonly caption: string;
                readonly head: readonly string[];
                readonly regular: (gap: import("../../../../lib/gap.js").Gap) => string;
                readonly course: string;
                readonly firstYear: string;
                readonly twoYears: string;
                readonly laterYear: string;
                readonly none: string;
            };
            readonly checkNote: {
                readonly title: string;
                readonly text: string;
            };
            readonly moreVisits: {
                readonly title: string;
                readonly text: {
                    readonly text: string;
                };
            };
            readonly basisCourse: string;
            readonly basisUpkeep: string;
            readonly cards: {
                readonly firstYear: string;
                readonly laterYear: string;
                readonly cost: string;
                readonly firstChange: string;
                readonly weeks: (low: number, high: number) => string;
                readonly notReported: string;
                readonly range: (likely: number, low: number, high: number) => string;
                readonly notCompared: string;
                readonly course: {
                    readonly 'hair-male': {
                        readonly text: string;
                    };
                    readonly 'hair-female': {
                        readonly text: string;
                    };
                };
                readonly regular: {
                    readonly text: string;
                };
            };
            readonly about: string;
        };
        readonly cost: {
            readonly title: string;
            readonly join: (low: string, high: string) => string;
            readonly from: (low: string) => string;
            readonly upTo: (high: string) => string;
            readonly answer: {
                readonly priced: (first: string, later: string) => string;
                readonly pricedOnce: (first: string) => string;
                readonly open: (first: string) => string;
                readonly course: (course: string) => string;
                readonly typed: (price: string, count: number) => string;
                readonly quoted: (first: string) => string;
                readonly published: (price: string) => string;
                readonly publishedOpen: string;
                readonly none: string;
                readonly hidden: string;
                readonly visits: (first: number, low: number, high: number, later: number) => string;
            };
            readonly notYet: {
                readonly age: string;
                readonly legal: string;
            };
            readonly rows: {
                readonly visit: string;
                readonly firstYear: string;
                readonly laterYear: string;
                readonly threeYears: string;
                readonly withVisits: (name: string, count: number) => string;
                readonly range: (amounts: string, low: number, high: number) => string;
                readonly openNote: (low: number, high: number) => string;
                readonly upTo: (amount: string, high: number) => string;
                readonly openUpTo: (high: number) => string;
                readonly openVisit: string;
                readonly visits: (count: number) => string;
                readonly visitsRange: (low: number, high: number) => string;
                readonly none: string;
                readonly noTopUps: string;
            };
            readonly legend: {
                readonly band: string;
                readonly fade: string;
                readonly likely: string;
                readonly visits: string;
            };
            readonly sentence: {
                readonly priced: (visit: string, first: string, later: string) => string;
                readonly visits: (first: string, later: string, three: string) => string;
                readonly amount: (likely: string, range: string) => string;
            };
            readonly table: {
                readonly caption: string;
                readonly captionVisits: string;
                readonly head: readonly string[];
                readonly unknown: string;
            };
            readonly run: {
                readonly title: string;
                readonly priced: (amount: string, range: string) => string;
                readonly same: (amount: string) => string;
                readonly open: (amount: string) => string;
                readonly once: (amount: string, range: string) => string;
                readonly onceSame: (amount: string) => string;
                readonly onceOpen: (amount: string) => string;
                readonly without: (amount: string) => string;
                readonly withoutOpen: (amount: string) => string;
                readonly fades: {
                    readonly face: {
                        readonly text: string;
                    };
                    readonly hair: {
                        readonly text: string;
                    };
                    readonly body: {
                        readonly text: string;
                    };
                };
                readonly columns: (hasTopUps: boolean) => string;
                readonly after: (year: number) => string;
                readonly caption: string;
                readonly afterCourse: string;
                readonly afterAll: string;
                readonly year: (year: number, amount: string) => string;
            };
            readonly multiply: string;
            readonly once: {
                readonly package: (count: number, price: string) => string;
                readonly consultation: (price: string) => string;
                readonly extras: (price: string) => string;
            };
            readonly changes: {
                readonly title: string;
                readonly titleNone: string;
                readonly items: {
                    readonly area: string;
                    readonly who: string;
                    readonly visits: string;
                    readonly injected: string;
                };
                readonly note: string;
                readonly area: string;
                readonly who: string;
                readonly any: string;
                readonly practitioners: {
                    readonly doctor: string;
                    readonly dermatologist: string;
                    readonly surgeon: string;
                    readonly nurse: string;
                };
                readonly sessions: string;
                readonly count: (count: number, first: string) => string;
                readonly topUps: string;
                readonly reset: (count: number) => string;
                readonly resetDone: string;
            };
            readonly quote: {
                readonly open: string;
                readonly ask: string;
                readonly cleared: string;
                readonly source: string;
                readonly kept: string;
            };
            readonly published: {
                readonly title: string;
                readonly text: string;
                readonly label: string;
                readonly dated: (date: string) => string;
            };
            readonly ask: {
                readonly title: string;
                readonly items: readonly string[];
            };
            readonly stale: {
                readonly title: (month: string) => string;
                readonly text: string;
            };
            readonly source: {
                readonly list: (clinic: string, date: string) => string;
                readonly included: (text: string) => string;
                readonly askIncluded: string;
                readonly askConsultation: string;
                readonly rounded: string;
                readonly undated: string;
            };
        };
    };
};
