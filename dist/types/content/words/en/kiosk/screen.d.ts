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
    link: {
        title: string;
        text: string;
        code: string;
        close: string;
    };
};
