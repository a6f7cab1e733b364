/** The result on a shared screen: tabs in place of one long page, pages in place of scrolling, and a code to take the plan along. */
export declare const result: {
    /** Names of the tabs, as short as they can be, and of all of them together. */
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
    /** In place of scrolling. */
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
