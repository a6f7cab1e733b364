/** What is said of a link that was opened: what it held, or why it was not read. */
export declare const linkNotes: {
    opened: {
        title: string;
        text: string;
    };
    damaged: {
        title: string;
        text: string;
    };
    older: {
        title: string;
        text: string;
    };
    newer: {
        title: string;
        text: string;
    };
    'too-long': {
        title: string;
        text: string;
    };
};
