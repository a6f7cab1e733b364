/** What the staff of a clinic read on a kiosk. */
export declare const staff: {
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
