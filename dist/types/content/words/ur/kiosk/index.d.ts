/** What a screen in a waiting room says that the page of a clinic does not. */
export declare const kiosk: {
    result: {
        readonly tabs: {
            readonly title: string;
            readonly doctor: string;
            readonly open: string;
            readonly law: string;
            readonly nearest: string;
            readonly why: string;
            readonly cause: string;
            readonly sessions: string;
            readonly cost: string;
            readonly how: string;
            readonly safety: string;
            readonly questions: string;
            readonly sooner: string;
            readonly else: string;
            readonly signs: string;
            readonly note: string;
        };
        readonly pages: {
            readonly more: string;
            readonly back: string;
            readonly contents: string;
            readonly of: (page: string, count: string) => string;
        };
        readonly tick: string;
        readonly tickOnly: string;
        readonly desk: string;
        readonly take: {
            readonly title: string;
            readonly scan: string;
            readonly holds: string;
            readonly name: string;
            readonly none: string;
            readonly print: string;
            readonly printNote: string;
            readonly printList: string;
            readonly sources: string;
        };
        readonly finish: string;
    };
    screen: {
        readonly attract: {
            readonly title: string;
            readonly line: string;
            readonly start: string;
            readonly languages: string;
            readonly pause: string;
            readonly move: string;
        };
        readonly note: string;
        readonly hide: string;
        readonly again: string;
        readonly back: string;
        readonly clear: string;
        readonly left: (seconds: string) => string;
        readonly idle: {
            readonly title: string;
            readonly text: string;
            readonly here: string;
            readonly reading: string;
        };
        readonly cover: {
            readonly title: string;
            readonly text: string;
            readonly show: string;
        };
        readonly look: {
            readonly open: string;
            readonly title: string;
            readonly text: string;
            readonly size: string;
            readonly sizes: {
                readonly normal: string;
                readonly large: string;
                readonly largest: string;
            };
            readonly contrast: string;
            readonly contrasts: {
                readonly usual: string;
                readonly strong: string;
            };
            readonly done: string;
        };
        readonly link: {
            readonly title: string;
            readonly text: string;
            readonly code: string;
            readonly close: string;
        };
    };
    staff: {
        readonly pin: {
            readonly title: string;
            readonly text: (digits: string) => string;
            readonly typed: (typed: string, all: string) => string;
            readonly wrong: (left: string, minutes: string) => string;
            readonly locked: (minutes: string) => string;
            readonly empty: string;
            readonly erase: string;
        };
        readonly close: string;
        readonly panel: {
            readonly title: string;
            readonly closes: (minutes: string) => string;
            readonly device: string;
            readonly awake: {
                readonly on: string;
                readonly off: string;
            };
            readonly network: {
                readonly on: string;
                readonly off: string;
            };
            readonly kept: string;
            readonly secure: string;
            readonly prices: {
                readonly fresh: (date: string) => string;
                readonly ask: (date: string) => string;
                readonly hidden: (date: string) => string;
                readonly undated: string;
                readonly none: string;
            };
            readonly idle: {
                readonly title: string;
                readonly text: string;
            };
            readonly size: {
                readonly title: string;
                readonly text: string;
            };
            readonly full: {
                readonly title: string;
                readonly text: string;
                readonly on: string;
                readonly off: string;
            };
            readonly until: string;
            readonly restart: string;
            readonly languages: (names: string) => string;
            readonly screen: (size: string) => string;
            readonly version: (version: string, content: string) => string;
            readonly clear: string;
        };
    };
};
