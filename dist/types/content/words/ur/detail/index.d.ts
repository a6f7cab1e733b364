/** What the result says on demand: what rows hold when they are unfolded, how figures are reached, how we work. */
export declare const detail: {
    how: {
        readonly injections: {
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
        readonly injected: {
            readonly "face-lines": {
                readonly text: string;
            };
            readonly "face-glow": {
                readonly text: string;
            };
            readonly "face-texture": {
                readonly text: string;
            };
            readonly "face-pigment": {
                readonly text: string;
            };
            readonly "face-eyes": {
                readonly text: string;
            };
            readonly "hair-early": {
                readonly text: string;
            };
            readonly "hair-male": {
                readonly text: string;
            };
            readonly "hair-female": {
                readonly text: string;
            };
            readonly "hair-shedding": {
                readonly text: string;
            };
            readonly "body-fat": {
                readonly text: string;
            };
            readonly "body-cellulite": {
                readonly text: string;
            };
            readonly "body-skin": {
                readonly text: string;
            };
            readonly "body-stretch": {
                readonly text: string;
            };
        };
        readonly mix: {
            readonly text: string;
        };
        readonly collagen: {
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
        readonly visit: {
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
        readonly history: readonly {
            readonly when: string;
            readonly title: string;
            readonly text: string;
        }[];
    };
    works: {
        readonly "face-lines": {
            readonly reason: {
                readonly text: string;
            };
            readonly studies: readonly {
                readonly who: string;
                readonly text: string;
            }[];
            readonly lasting: {
                readonly text: string;
            };
        };
        readonly "face-glow": {
            readonly reason: {
                readonly text: string;
            };
            readonly studies: readonly {
                readonly who: string;
                readonly text: string;
            }[];
            readonly lasting: {
                readonly text: string;
            };
        };
        readonly "face-texture": {
            readonly reason: {
                readonly text: string;
            };
            readonly studies: readonly {
                readonly who: string;
                readonly text: string;
            }[];
            readonly lasting: {
                readonly text: string;
            };
        };
        readonly "face-pigment": {
            readonly reason: {
                readonly text: string;
            };
            readonly studies: readonly {
                readonly who: string;
                readonly text: string;
            }[];
            readonly lasting: {
                readonly text: string;
            };
        };
        readonly "face-eyes": {
            readonly reason: {
                readonly text: string;
            };
            readonly studies: readonly {
                readonly who: string;
                readonly text: string;
            }[];
            readonly lasting: {
                readonly text: string;
            };
        };
        readonly "hair-early": {
            readonly reason: {
                readonly text: string;
            };
            readonly studies: readonly {
                readonly who: string;
                readonly text: string;
            }[];
            readonly lasting: {
                readonly text: string;
            };
        };
        readonly "hair-male": {
            readonly reason: {
                readonly text: string;
            };
            readonly studies: readonly {
                readonly who: string;
                readonly text: string;
            }[];
            readonly lasting: {
                readonly text: string;
            };
        };
        readonly "hair-female": {
            readonly reason: {
                readonly text: string;
            };
            readonly studies: readonly {
                readonly who: string;
                readonly text: string;
            }[];
            readonly lasting: {
                readonly text: string;
            };
        };
        readonly "hair-shedding": {
            readonly reason: {
                readonly text: string;
            };
            readonly studies: readonly {
                readonly who: string;
                readonly text: string;
            }[];
            readonly lasting: {
                readonly text: string;
            };
        };
        readonly "body-fat": {
            readonly reason: {
                readonly text: string;
            };
            readonly studies: readonly {
                readonly who: string;
                readonly text: string;
            }[];
            readonly lasting: {
                readonly text: string;
            };
        };
        readonly "body-cellulite": {
            readonly reason: {
                readonly text: string;
            };
            readonly studies: readonly {
                readonly who: string;
                readonly text: string;
            }[];
            readonly lasting: {
                readonly text: string;
            };
        };
        readonly "body-skin": {
            readonly reason: {
                readonly text: string;
            };
            readonly studies: readonly {
                readonly who: string;
                readonly text: string;
            }[];
            readonly lasting: {
                readonly text: string;
            };
        };
        readonly "body-stretch": {
            readonly reason: {
                readonly text: string;
            };
            readonly studies: readonly {
                readonly who: string;
                readonly text: string;
            }[];
            readonly lasting: {
                readonly text: string;
            };
        };
    };
    claims: readonly {
        readonly claim: string;
        readonly why: {
            readonly text: string;
        };
    }[];
    compare: {
        readonly choices: {
            readonly chin: {
                readonly name: string;
                readonly use: string;
                readonly visits: {
                    readonly text: string;
                } | null;
                readonly timeOff: {
                    readonly text: string;
                } | null;
                readonly lasts: {
                    readonly text: string;
                } | null;
                readonly trade: {
                    readonly text: string;
                } | null;
                readonly named?: {
                    readonly name: string;
                    readonly trade?: {
                        readonly text: string;
                    };
                };
            };
            readonly cause: {
                readonly name: string;
                readonly use: string;
                readonly visits: {
                    readonly text: string;
                } | null;
                readonly timeOff: {
                    readonly text: string;
                } | null;
                readonly lasts: {
                    readonly text: string;
                } | null;
                readonly trade: {
                    readonly text: string;
                } | null;
                readonly named?: {
                    readonly name: string;
                    readonly trade?: {
                        readonly text: string;
                    };
                };
            };
            readonly "sun-cream": {
                readonly name: string;
                readonly use: string;
                readonly visits: {
                    readonly text: string;
                } | null;
                readonly timeOff: {
                    readonly text: string;
                } | null;
                readonly lasts: {
                    readonly text: string;
                } | null;
                readonly trade: {
                    readonly text: string;
                } | null;
                readonly named?: {
                    readonly name: string;
                    readonly trade?: {
                        readonly text: string;
                    };
                };
            };
            readonly retinoid: {
                readonly name: string;
                readonly use: string;
                readonly visits: {
                    readonly text: string;
                } | null;
                readonly timeOff: {
                    readonly text: string;
                } | null;
                readonly lasts: {
                    readonly text: string;
                } | null;
                readonly trade: {
                    readonly text: string;
                } | null;
                readonly named?: {
                    readonly name: string;
                    readonly trade?: {
                        readonly text: string;
                    };
                };
            };
            readonly melasma: {
                readonly name: string;
                readonly use: string;
                readonly visits: {
                    readonly text: string;
                } | null;
                readonly timeOff: {
                    readonly text: string;
                } | null;
                readonly lasts: {
                    readonly text: string;
                } | null;
                readonly trade: {
                    readonly text: string;
                } | null;
                readonly named?: {
                    readonly name: string;
                    readonly trade?: {
                        readonly text: string;
                    };
                };
            };
            readonly botulinum: {
                readonly name: string;
                readonly use: string;
                readonly visits: {
                    readonly text: string;
                } | null;
                readonly timeOff: {
                    readonly text: string;
                } | null;
                readonly lasts: {
                    readonly text: string;
                } | null;
                readonly trade: {
                    readonly text: string;
                } | null;
                readonly named?: {
                    readonly name: string;
                    readonly trade?: {
                        readonly text: string;
                    };
                };
            };
            readonly filler: {
                readonly name: string;
                readonly use: string;
                readonly visits: {
                    readonly text: string;
                } | null;
                readonly timeOff: {
                    readonly text: string;
                } | null;
                readonly lasts: {
                    readonly text: string;
                } | null;
                readonly trade: {
                    readonly text: string;
                } | null;
                readonly named?: {
                    readonly name: string;
                    readonly trade?: {
                        readonly text: string;
                    };
                };
            };
            readonly needling: {
                readonly name: string;
                readonly use: string;
                readonly visits: {
                    readonly text: string;
                } | null;
                readonly timeOff: {
                    readonly text: string;
                } | null;
                readonly lasts: {
                    readonly text: string;
                } | null;
                readonly trade: {
                    readonly text: string;
                } | null;
                readonly named?: {
                    readonly name: string;
                    readonly trade?: {
                        readonly text: string;
                    };
                };
            };
            readonly peel: {
                readonly name: string;
                readonly use: string;
                readonly visits: {
                    readonly text: string;
                } | null;
                readonly timeOff: {
                    readonly text: string;
                } | null;
                readonly lasts: {
                    readonly text: string;
                } | null;
                readonly trade: {
                    readonly text: string;
                } | null;
                readonly named?: {
                    readonly name: string;
                    readonly trade?: {
                        readonly text: string;
                    };
                };
            };
            readonly "face-plasma": {
                readonly name: string;
                readonly use: string;
                readonly visits: {
                    readonly text: string;
                } | null;
                readonly timeOff: {
                    readonly text: string;
                } | null;
                readonly lasts: {
                    readonly text: string;
                } | null;
                readonly trade: {
                    readonly text: string;
                } | null;
                readonly named?: {
                    readonly name: string;
                    readonly trade?: {
                        readonly text: string;
                    };
                };
            };
            readonly "face-nothing": {
                readonly name: string;
                readonly use: string;
                readonly visits: {
                    readonly text: string;
                } | null;
                readonly timeOff: {
                    readonly text: string;
                } | null;
                readonly lasts: {
                    readonly text: string;
                } | null;
                readonly trade: {
                    readonly text: string;
                } | null;
                readonly named?: {
                    readonly name: string;
                    readonly trade?: {
                        readonly text: string;
                    };
                };
            };
            readonly minoxidil: {
                readonly name: string;
                readonly use: string;
                readonly visits: {
                    readonly text: string;
                } | null;
                readonly timeOff: {
                    readonly text: string;
                } | null;
                readonly lasts: {
                    readonly text: string;
                } | null;
                readonly trade: {
                    readonly text: string;
                } | null;
                readonly named?: {
                    readonly name: string;
                    readonly trade?: {
                        readonly text: string;
                    };
                };
            };
            readonly finasteride: {
                readonly name: string;
                readonly use: string;
                readonly visits: {
                    readonly text: string;
                } | null;
                readonly timeOff: {
                    readonly text: string;
                } | null;
                readonly lasts: {
                    readonly text: string;
                } | null;
                readonly trade: {
                    readonly text: string;
                } | null;
                readonly named?: {
                    readonly name: string;
                    readonly trade?: {
                        readonly text: string;
                    };
                };
            };
            readonly transplant: {
                readonly name: string;
                readonly use: string;
                readonly visits: {
                    readonly text: string;
                } | null;
                readonly timeOff: {
                    readonly text: string;
                } | null;
                readonly lasts: {
                    readonly text: string;
                } | null;
                readonly trade: {
                    readonly text: string;
                } | null;
                readonly named?: {
                    readonly name: string;
                    readonly trade?: {
                        readonly text: string;
                    };
                };
            };
            readonly "hair-plasma": {
                readonly name: string;
                readonly use: string;
                readonly visits: {
                    readonly text: string;
                } | null;
                readonly timeOff: {
                    readonly text: string;
                } | null;
                readonly lasts: {
                    readonly text: string;
                } | null;
                readonly trade: {
                    readonly text: string;
                } | null;
                readonly named?: {
                    readonly name: string;
                    readonly trade?: {
                        readonly text: string;
                    };
                };
            };
            readonly "hair-nothing": {
                readonly name: string;
                readonly use: string;
                readonly visits: {
                    readonly text: string;
                } | null;
                readonly timeOff: {
                    readonly text: string;
                } | null;
                readonly lasts: {
                    readonly text: string;
                } | null;
                readonly trade: {
                    readonly text: string;
                } | null;
                readonly named?: {
                    readonly name: string;
                    readonly trade?: {
                        readonly text: string;
                    };
                };
            };
            readonly habits: {
                readonly name: string;
                readonly use: string;
                readonly visits: {
                    readonly text: string;
                } | null;
                readonly timeOff: {
                    readonly text: string;
                } | null;
                readonly lasts: {
                    readonly text: string;
                } | null;
                readonly trade: {
                    readonly text: string;
                } | null;
                readonly named?: {
                    readonly name: string;
                    readonly trade?: {
                        readonly text: string;
                    };
                };
            };
            readonly freezing: {
                readonly name: string;
                readonly use: string;
                readonly visits: {
                    readonly text: string;
                } | null;
                readonly timeOff: {
                    readonly text: string;
                } | null;
                readonly lasts: {
                    readonly text: string;
                } | null;
                readonly trade: {
                    readonly text: string;
                } | null;
                readonly named?: {
                    readonly name: string;
                    readonly trade?: {
                        readonly text: string;
                    };
                };
            };
            readonly liposuction: {
                readonly name: string;
                readonly use: string;
                readonly visits: {
                    readonly text: string;
                } | null;
                readonly timeOff: {
                    readonly text: string;
                } | null;
                readonly lasts: {
                    readonly text: string;
                } | null;
                readonly trade: {
                    readonly text: string;
                } | null;
                readonly named?: {
                    readonly name: string;
                    readonly trade?: {
                        readonly text: string;
                    };
                };
            };
            readonly bands: {
                readonly name: string;
                readonly use: string;
                readonly visits: {
                    readonly text: string;
                } | null;
                readonly timeOff: {
                    readonly text: string;
                } | null;
                readonly lasts: {
                    readonly text: string;
                } | null;
                readonly trade: {
                    readonly text: string;
                } | null;
                readonly named?: {
                    readonly name: string;
                    readonly trade?: {
                        readonly text: string;
                    };
                };
            };
            readonly radio: {
                readonly name: string;
                readonly use: string;
                readonly visits: {
                    readonly text: string;
                } | null;
                readonly timeOff: {
                    readonly text: string;
                } | null;
                readonly lasts: {
                    readonly text: string;
                } | null;
                readonly trade: {
                    readonly text: string;
                } | null;
                readonly named?: {
                    readonly name: string;
                    readonly trade?: {
                        readonly text: string;
                    };
                };
            };
            readonly stretch: {
                readonly name: string;
                readonly use: string;
                readonly visits: {
                    readonly text: string;
                } | null;
                readonly timeOff: {
                    readonly text: string;
                } | null;
                readonly lasts: {
                    readonly text: string;
                } | null;
                readonly trade: {
                    readonly text: string;
                } | null;
                readonly named?: {
                    readonly name: string;
                    readonly trade?: {
                        readonly text: string;
                    };
                };
            };
            readonly "body-nothing": {
                readonly name: string;
                readonly use: string;
                readonly visits: {
                    readonly text: string;
                } | null;
                readonly timeOff: {
                    readonly text: string;
                } | null;
                readonly lasts: {
                    readonly text: string;
                } | null;
                readonly trade: {
                    readonly text: string;
                } | null;
                readonly named?: {
                    readonly name: string;
                    readonly trade?: {
                        readonly text: string;
                    };
                };
            };
        };
        readonly own: {
            readonly name: string;
            readonly span: (low: string | number, high: string | number) => string;
            readonly visits: (likely: string, low: string, high: string) => string;
            readonly orYearly: (visits: string, yearly: string) => string;
            readonly days: (low: string, high: string) => string;
            readonly byGoal: (low: string, high: string) => string;
            readonly lasts: {
                readonly 'face-lines': {
                    readonly text: string;
                };
                readonly 'face-glow': {
                    readonly text: string;
                };
                readonly 'face-texture': {
                    readonly text: string;
                };
                readonly 'face-pigment': {
                    readonly text: string;
                };
                readonly 'face-eyes': {
                    readonly text: string;
                };
                readonly 'face-unsure': {
                    readonly text: string;
                };
                readonly 'hair-early': {
                    readonly text: string;
                };
                readonly 'hair-male': {
                    readonly text: string;
                };
                readonly 'hair-female': {
                    readonly text: string;
                };
                readonly 'hair-shedding': {
                    readonly text: string;
                };
                readonly 'hair-patches': {
                    readonly text: string;
                };
                readonly 'hair-unsure': {
                    readonly text: string;
                };
                readonly 'body-fat': {
                    readonly text: string;
                };
                readonly 'body-cellulite': {
                    readonly text: string;
                };
                readonly 'body-skin': {
                    readonly text: string;
                };
                readonly 'body-stretch': {
                    readonly text: string;
                };
                readonly 'body-unsure': {
                    readonly text: string;
                };
            };
            readonly trade: {
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
        };
        readonly ask: string;
        readonly values: {
            readonly proof: string;
            readonly risk: string;
            readonly visits: string;
            readonly cost: string;
            readonly needles: string;
            readonly 'time-off': string;
        };
        readonly status: {
            readonly sorted: (value: string) => string;
            readonly byDefault: (value: string) => string;
            readonly last: (why: string) => string;
            readonly lastChecked: (why: string) => string;
            readonly place: (place: string, of: string) => string;
            readonly unchecked: string;
            readonly why: {
                readonly proof: string;
                readonly risk: string;
                readonly visits: string;
                readonly cost: string;
                readonly needles: string;
                readonly 'time-off': string;
            };
            readonly risk: string;
        };
        readonly caption: (value: string) => string;
        readonly choice: string;
        readonly columns: {
            readonly needles: string;
            readonly visits: string;
            readonly timeOff: string;
            readonly risk: string;
            readonly timeOffAndRisk: string;
            readonly lasts: string;
            readonly proof: string;
            readonly cost: string;
        };
        readonly needles: {
            readonly none: string;
            readonly test: string;
            readonly cut: string;
            readonly few: string;
            readonly surgery: string;
            readonly some: string;
            readonly blood: string;
            readonly many: string;
        };
        readonly risks: {
            readonly none: string;
            readonly mild: string;
            readonly needles: string;
            readonly lasting: string;
            readonly surgery: string;
        };
        readonly costs: {
            readonly free: string;
            readonly low: string;
            readonly 'low-middle': string;
            readonly middle: string;
            readonly 'middle-high': string;
            readonly high: string;
        };
        readonly proofs: {
            readonly standard: string;
            readonly recovers: string;
            readonly good: string;
            readonly 'limited-good': string;
            readonly limited: string;
            readonly 'very-limited': string;
            readonly 'not-shown': string;
            readonly 'no-treatment': string;
        };
        readonly lead: (name: string) => string;
        readonly pair: (name: string, value: string) => string;
        readonly notChecked: string;
        readonly askDoctor: string;
        readonly trades: string;
        readonly nothing: string;
        readonly roughCost: string;
        readonly notCheckedMeans: string;
        readonly leftOut: string;
        readonly noNames: string;
        readonly names: string;
        readonly clinic: {
            readonly here: (what: string) => string;
            readonly visits: (low: string, high: string) => string;
            readonly from: (low: string) => string;
            readonly aVisit: (price: string) => string;
            readonly added: string;
            readonly notOurs: string;
        };
        readonly sources: string;
    };
    clinician: {
        readonly title: string;
        readonly lead: string;
        readonly lines: {
            readonly goal: string;
            readonly severity: string;
            readonly area: string;
            readonly duration: string;
            readonly more: string;
            readonly plan: string;
            readonly upkeep: string;
            readonly visits: string;
            readonly proof: string;
            readonly missing: string;
        };
        readonly notAsked: string;
        readonly noPlan: string;
        readonly plan: (likely: number, low: number, high: number, days: number, shortest: number, longest: number) => string;
        readonly upkeep: (days: number, shortest: number, longest: number) => string;
        readonly upkeepOrNone: (shortest: number) => string;
        readonly noUpkeep: string;
        readonly visits: (likely: number, low: number, high: number, later: number, laterLow: number, laterHigh: number) => string;
        readonly against: (studies: string) => string;
        readonly missing: string;
        readonly again: string;
        readonly madeIn: (language: string) => string;
        readonly foot: (code: string, content: string) => string;
        readonly copy: string;
        readonly copied: string;
        readonly notCopied: string;
        readonly asVisitor: string;
    };
    check: {
        readonly checks: {
            readonly promise: {
                readonly said: () => string;
                readonly fact: {
                    readonly text: string;
                };
            };
            readonly proof: {
                readonly said: (goal: string) => string;
                readonly fact: {
                    readonly text: string;
                };
            };
            readonly signs: {
                readonly said: () => string;
                readonly fact: {
                    readonly text: string;
                };
            };
            readonly 'top-ups': {
                readonly said: () => string;
                readonly fact: {
                    readonly text: string;
                };
            };
            readonly recovery: {
                readonly said: () => string;
                readonly fact: {
                    readonly text: string;
                };
            };
        };
        readonly replies: {
            readonly agree: string;
            readonly disagree: string;
            readonly unsure: string;
        };
        readonly hint: string;
        readonly quote: (said: string) => string;
        readonly fits: string;
        readonly differs: string;
        readonly unsure: string;
        readonly read: (section: string) => string;
    };
    myths: {
        readonly face: readonly {
            readonly said: string;
            readonly reply: {
                readonly text: string;
            };
        }[];
        readonly hair: readonly {
            readonly said: string;
            readonly reply: {
                readonly text: string;
            };
        }[];
        readonly body: readonly {
            readonly said: string;
            readonly reply: {
                readonly text: string;
            };
        }[];
    };
    stories: {
        readonly note: string;
        readonly testimonials: {
            readonly text: string;
        };
        readonly photos: {
            readonly text: string;
        };
        readonly trial: {
            readonly text: string;
        };
        readonly covered: string;
        readonly shows: {
            readonly face: string;
            readonly hair: string;
            readonly body: string;
        };
        readonly show: string;
        readonly hide: string;
        readonly previous: string;
        readonly next: string;
        readonly place: (index: number, count: number) => string;
        readonly before: string;
        readonly after: (months: number) => string;
        readonly slider: string;
        readonly shares: (before: number, after: number) => string;
        readonly drag: string;
        readonly broken: string;
        readonly said: (label: string, text: string) => string;
        readonly about: string;
        readonly facts: {
            readonly before: string;
            readonly after: string;
            readonly visits: string;
            readonly light: string;
            readonly edited: string;
            readonly consent: string;
        };
        readonly later: (date: string, months: number) => string;
        readonly visits: (done: number, planned: number) => string;
        readonly sameLight: string;
        readonly otherLight: string;
        readonly yes: string;
        readonly no: string;
        readonly quote: (text: string) => string;
        readonly shared: (about: string) => string;
    };
    practitioner: {
        readonly checks: {
            readonly room: {
                readonly title: string;
                readonly text: string;
            };
            readonly licence: {
                readonly title: string;
                readonly text: string;
            };
            readonly training: {
                readonly title: string;
                readonly text: string;
            };
            readonly sealed: {
                readonly title: string;
                readonly text: string;
            };
            readonly help: {
                readonly title: string;
                readonly text: string;
            };
            readonly writing: {
                readonly title: string;
                readonly text: string;
            };
            readonly "no-rush": {
                readonly title: string;
                readonly text: string;
            };
        };
        readonly register: {
            readonly PK: {
                readonly text: string;
            };
        };
        readonly reviews: {
            readonly text: string;
        };
        readonly consultation: readonly {
            readonly text: string;
        }[];
        readonly questions: {
            readonly done: string;
            readonly other: string;
            readonly cost: string;
            readonly stop: string;
            readonly nothing: string;
            readonly what: string;
            readonly registered: string;
            readonly night: string;
            readonly home: string;
        };
    };
    afterwards: {
        readonly timeline: {
            readonly face: readonly {
                readonly when: string;
                readonly title: string;
                readonly text: string;
            }[];
            readonly hair: readonly {
                readonly when: string;
                readonly title: string;
                readonly text: string;
            }[];
            readonly body: readonly {
                readonly when: string;
                readonly title: string;
                readonly text: string;
            }[];
        };
    };
    safety: {
        readonly effects: readonly {
            readonly name: string;
            readonly who: string;
            readonly lasts: string;
            readonly days?: {};
            readonly text: string;
        }[];
        readonly serious: {
            readonly face: readonly {
                readonly text: string;
            }[];
            readonly hair: readonly {
                readonly text: string;
            }[];
            readonly body: readonly {
                readonly text: string;
            }[];
        };
        readonly who: readonly {
            readonly text: string;
        }[];
        readonly walkAway: readonly {
            readonly text: string;
        }[];
        readonly homeKits: readonly {
            readonly text: string;
        }[];
        readonly benefits: {
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
            readonly "face-unsure": readonly {
                readonly text: string;
            }[];
            readonly "hair-unsure": readonly {
                readonly text: string;
            }[];
            readonly "body-unsure": readonly {
                readonly text: string;
            }[];
            readonly "hair-patches": readonly {
                readonly text: string;
            }[];
        };
    };
    method: {
        readonly aidTitle: string;
        readonly aid: readonly {
            readonly text: string;
        }[];
        readonly proofTitle: string;
        readonly proof: readonly {
            readonly text: string;
        }[];
        readonly weakTitle: string;
        readonly weak: readonly {
            readonly text: string;
        }[];
        readonly readingTitle: string;
        readonly reading: (grade: string, hardest: string) => string;
        readonly readingHow: string;
    };
    methodPage: {
        readonly back: string;
        readonly title: string;
        readonly lead: string;
        readonly kindsTitle: string;
        readonly kindsLead: string;
        readonly kinds: {
            readonly published: string;
            readonly practice: string;
            readonly editorial: string;
            readonly owner: string;
            readonly quoted: string;
            readonly arithmetic: string;
        };
        readonly pointsTitle: string;
        readonly pointsLead: string;
        readonly pointsStep: string;
        readonly pointsCaption: (concern: string) => string;
        readonly question: string;
        readonly answers: string;
        readonly answerPoints: (answer: string, points: number) => string;
        readonly questions: {
            readonly severity: string;
            readonly duration: string;
            readonly area: string;
            readonly age: string;
            readonly sun: string;
        };
        readonly firstYear: string;
        readonly example: {
            readonly title: (noun: string) => string;
            readonly still: (usual: string) => string;
            readonly up: (points: string, most: string, usual: string, end: string) => string;
            readonly down: (points: string, most: string, usual: string, end: string) => string;
            readonly step: (gap: string, points: string, most: string, exact: string, rounded: string) => string;
            readonly likely: (count: string, low: number, high: number) => string;
        };
        readonly gradesTitle: string;
        readonly gradesLead: string;
        readonly safetyTitle: string;
        readonly safety: string;
        readonly placesTitle: string;
        readonly placesLead: string;
        readonly placeSet: (place: string) => string;
        readonly placeUnset: string;
        readonly placesElse: string;
        readonly languageTitle: string;
        readonly english: string;
        readonly notReviewed: string;
        readonly reviewed: (name: string, date: string) => string;
        readonly translation: string;
        readonly draft: string;
        readonly signed: (name: string, date: string) => string;
        readonly whoTitle: string;
        readonly runs: (name: string) => string;
        readonly runsUnnamed: string;
        readonly paid: (name: string) => string;
        readonly paidUnnamed: string;
        readonly who: string;
        readonly made: (version: string) => string;
        readonly update: string;
        readonly next: (month: string) => string;
        readonly sourcesTitle: string;
        readonly sourcesLead: (count: string) => string;
        readonly sourceKinds: {
            readonly study: string;
            readonly review: string;
            readonly regulator: string;
            readonly practice: string;
            readonly editorial: string;
            readonly other: string;
        };
        readonly sourcesOf: (kind: string, count: string) => string;
        readonly clinics: string;
        readonly several: (cite: string, count: string) => string;
        readonly undated: string;
    };
    standards: {
        readonly title: string;
        readonly lead: {
            readonly text: string;
        };
        readonly asks: string;
        readonly here: string;
        readonly met: string;
        readonly states: {
            readonly yes: string;
            readonly no: string;
            readonly 'not-yet': string;
        };
        readonly score: (met: string, all: string) => string;
        readonly groups: {
            readonly qualifying: {
                readonly title: string;
                readonly points: readonly {
                    readonly asks: string;
                    readonly here: string;
                }[];
            };
            readonly certifying: {
                readonly title: string;
                readonly points: readonly {
                    readonly asks: string;
                    readonly here: string;
                }[];
            };
            readonly quality: {
                readonly title: string;
                readonly points: readonly {
                    readonly asks: string;
                    readonly here: string;
                }[];
            };
        };
        readonly notAnAid: string;
        readonly isAnAid: string;
        readonly leftOut: {
            readonly text: string;
        };
        readonly wording: {
            readonly text: string;
        };
    };
    recipes: {
        readonly close: string;
        readonly ends: {
            readonly low: string;
            readonly typical: string;
            readonly high: string;
        };
        readonly figures: {
            readonly sessions: {
                readonly title: string;
                readonly lead: string;
                readonly value: (count: number | null) => string;
            };
            readonly gap: {
                readonly title: string;
                readonly lead: string;
                readonly value: (days: number | null) => string;
            };
            readonly upkeep: {
                readonly title: string;
                readonly lead: string;
                readonly value: (days: number | null) => string;
            };
            readonly 'first-change': {
                readonly title: string;
                readonly lead: string;
                readonly value: (weeks: number | null) => string;
            };
            readonly minutes: {
                readonly title: string;
                readonly lead: string;
                readonly value: (minutes: number | null) => string;
            };
            readonly downtime: {
                readonly title: string;
                readonly lead: string;
                readonly value: (days: number | null) => string;
            };
        };
        readonly checked: (date: string) => string;
        readonly sessions: {
            readonly title: (count: string) => string;
            readonly lead: string;
            readonly base: string;
            readonly points: (points: number) => string;
            readonly open: string;
            readonly openSpan: string;
            readonly together: string;
            readonly step: (points: number, from: number, to: number) => string;
            readonly sum: string;
            readonly sumText: (count: string, low: number, high: number) => string;
            readonly factors: {
                readonly severity: {
                    readonly text: string;
                };
                readonly duration: {
                    readonly text: string;
                };
                readonly area: {
                    readonly text: string;
                };
                readonly age: {
                    readonly text: string;
                };
                readonly sun: {
                    readonly text: string;
                };
            };
            readonly rangeStays: string;
        };
        readonly cost: {
            readonly title: string;
            readonly visits: (course: number, topUps: number, all: number) => string;
            readonly visitsPlain: (all: number) => string;
            readonly price: (price: string) => string;
            readonly priceMiddle: (price: string) => string;
            readonly priceFrom: (price: string) => string;
            readonly ends: {
                readonly low: (made: string) => string;
                readonly likely: (made: string) => string;
                readonly high: (made: string) => string;
            };
            readonly parts: {
                readonly package: (visits: number) => string;
                readonly whole: (visits: number) => string;
                readonly visits: (visits: number, price: string) => string;
                readonly consultation: () => string;
                readonly extras: () => string;
            };
            readonly sum: (visits: number) => string;
            readonly owner: string;
            readonly ownerDated: (date: string) => string;
            readonly quoted: string;
            readonly quotedTogether: (price: string, visits: number) => string;
            readonly published: string;
            readonly later: (visits: number, price: string) => string;
            readonly carried: (visits: number, price: string) => string;
            readonly threeYears: string;
            readonly supposed: string;
            readonly rounded: string;
            readonly visitsTitle: string;
            readonly upkeepRule: (days: number, gap: number) => string;
            readonly noUpkeep: string;
        };
        readonly proof: {
            readonly title: string;
            readonly why: string;
            readonly rule: {
                readonly 'very-limited': string;
                readonly limited: string;
                readonly good: string;
            };
        };
        readonly recovery: {
            readonly title: string;
        };
    };
    quote: {
        readonly title: string;
        readonly price: string;
        readonly for: string;
        readonly one: string;
        readonly several: string;
        readonly visits: string;
        readonly hint: (examples: string) => string;
        readonly use: string;
        readonly clear: string;
        readonly close: string;
        readonly faults: {
            readonly number: string;
            readonly high: string;
            readonly currency: (code: string) => string;
            readonly visits: string;
        };
        readonly tells: {
            readonly title: string;
            readonly inside: (list: string) => string;
            readonly below: (list: string) => string;
            readonly above: (list: string) => string;
            readonly each: (price: string) => string;
            readonly year: string;
        };
    };
    explain: {
        readonly citations: {
            readonly prefix: string;
            readonly separator: string;
            readonly ourAssumption: string;
            readonly ourAdvice: string;
        };
        readonly sources: {
            readonly open: string;
            readonly restsOn: string;
            readonly list: string;
            readonly checked: (date: string) => string;
        };
        readonly how: {
            readonly picture: {
                readonly skin: string;
                readonly fat: string;
                readonly layers: string;
                readonly outer: string;
                readonly inner: string;
                readonly innerTarget: string;
                readonly under: string;
                readonly underTarget: string;
                readonly note: string;
            };
            readonly injections: string;
            readonly injected: string;
            readonly mix: string;
            readonly collagen: string;
            readonly visit: string;
            readonly minutes: (low: string, typical: string, high: string) => string;
            readonly downtime: (low: string, typical: string, high: string) => string;
            readonly downtimeMostlyNone: (low: string, high: string) => string;
            readonly history: string;
        };
        readonly works: {
            readonly for: string;
            readonly against: string;
            readonly noneFor: string;
            readonly found: {
                readonly benefit: string;
                readonly mixed: string;
                readonly none: string;
            };
            readonly ties: string;
            readonly chance: string;
            readonly chanceText: string;
            readonly lasting: string;
            readonly byGoal: string;
            readonly claims: string;
            readonly trial: {
                readonly title: string;
                readonly women: (all: string, treated: string, control: string) => string;
                readonly visits: {
                    readonly text: string;
                };
                readonly treated: {
                    readonly title: string;
                    readonly note: string;
                };
                readonly control: {
                    readonly title: string;
                    readonly note: string;
                };
                readonly harm: string;
                readonly better: (count: string) => string;
                readonly hurt: (count: string) => string;
                readonly more: (count: string) => string;
                readonly limits: readonly {
                    readonly text: string;
                }[];
                readonly medicine: {
                    readonly named: {
                        readonly text: string;
                    };
                };
                readonly table: {
                    readonly caption: string;
                    readonly head: readonly string[];
                    readonly percent: (value: string) => string;
                };
            };
        };
        readonly safety: {
            readonly risks: string;
            readonly benefits: string;
            readonly skinTone: string;
            readonly tryingHair: string;
            readonly effects: string;
            readonly counted: string;
            readonly uncounted: string;
            readonly people: (count: string) => string;
            readonly notKnown: string;
            readonly lasts: (time: string) => string;
            readonly scale: readonly string[];
            readonly scaleNote: string;
            readonly scaleMark: string;
            readonly effectsNote: string;
            readonly seriousNote: string;
            readonly whoTitle: string;
            readonly walkAway: string;
            readonly homeKits: string;
            readonly status: (place: string) => string;
            readonly fatElsewhere: string;
            readonly rulesChange: string;
        };
        readonly myths: {
            readonly hint: string;
            readonly quote: (said: string) => string;
            readonly isTrue: string;
            readonly isNotTrue: string;
            readonly verdicts: {
                readonly true: string;
                readonly 'not-true': string;
                readonly partly: string;
                readonly 'studies-disagree': string;
            };
        };
        readonly practitioner: {
            readonly checks: string;
            readonly questions: string;
            readonly ticks: string;
            readonly reviews: string;
            readonly consultation: string;
            readonly askAbout: {
                readonly raise: (found: readonly string[]) => string;
                readonly proof: (goal: string) => string;
                readonly cause: string;
                readonly nearest: string;
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
        };
        readonly afterwards: {
            readonly clinicsDiffer: string;
        };
    };
};
