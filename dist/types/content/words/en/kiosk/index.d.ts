/** What a screen in a waiting room says that the page of a clinic does not. */
export declare const kiosk: {
    result: {
        tabs: {
            title: string;
            doctor: string;
            open: string;
            law: string;
            nearest: string;
            why: string;
            cause: string;
            sessions: string;
            cost: string;
            how: string;
            safety: string;
            questions: string;
            sooner: string;
            else: string;
            signs: string;
            note: string;
        };
        pages: {
            more: string;
            back: string;
            contents: string;
            of: (page: string, count: string) => string;
        };
        tick: string;
        tickOnly: string;
        desk: string;
        take: {
            title: string;
            scan: string;
            holds: string;
            name: string;
            none: string;
            print: string;
            printNote: string;
            printList: string;
            sources: string;
        };
        finish: string;
    };
    screen: {
        attract: {
            title: string;
            line: string;
            start: string;
            languages: string;
            pause: string;
            move: string;
        };
        note: string;
        hide: string;
        again: string;
        back: string;
        clear: string;
        left: (seconds: string) => string;
        idle: {
            title: string;
            text: string;
            here: string;
            reading: string;
        };
        cover: {
            title: string;
            text: string;
            show: string;
        };
        look: {
            open: string;
            title: string;
            text: string;
            size: string;
            sizes: {
                normal: string;
                large: string;
                largest: string;
            };
            contrast: string;
            contrasts: {
                usual: string;
                strong: string;
            };
            done: string;
        };
        link: {
            title: string;
            text: string;
            code: string;
            close: string;
        };
    };
    staff: {
        pin: {
            title: string;
            text: (digits: string) => string;
            typed: (typed: string, all: string) => string;
            wrong: (left: string, minutes: string) => string;
            locked: (minutes: string) => string;
            empty: string;
            erase: string;
        };
        close: string;
        panel: {
            title: string;
            closes: (minutes: string) => string;
            device: string;
            awake: {
                on: string;
                off: string;
            };
            network: {
                on: string;
                off: string;
            };
            kept: string;
            secure: string;
            prices: {
                fresh: (date: string) => string;
                ask: (date: string) => string;
                hidden: (date: string) => string;
                undated: string;
                none: string;
            };
            idle: {
                title: string;
                text: string;
            };
            size: {
                title: string;
                text: string;
            };
            full: {
                title: string;
                text: string;
                on: string;
                off: string;
            };
            until: string;
            restart: string;
            languages: (names: string) => string;
            screen: (size: string) => string;
            version: (version: string, content: string) => string;
            clear: string;
        };
    };
};
