/** The sentences of the quiz that come with a link to a plan. */
export declare const opening: {
    /** Where the link was made in a language that is not here. */
    otherLanguage: string;
    /** The same link for a clinician, who was shown the visitor’s page. */
    tenLines: string;
    /** The way on after a link that was not read: for a visitor who has answered nothing yet, and for a clinician. */
    refused: {
        again: string;
        answer: string;
        clinician: string;
    };
    /** What is said of a link that was opened: what it held, or why it was not read. */
    link: {
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
};
