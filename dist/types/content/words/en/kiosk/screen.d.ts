/** What a kiosk says around the quiz and the result. */
export declare const screen: {
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
    /** Both questions on a screen that nobody touches. `seconds`: until it is cleared. */
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
