/** What opens under "Keep this result": the text, the link, the code to scan, sharing and e-mail. */
export declare const keep: {
    copied: string;
    notCopied: string;
    copy: string;
    notPrinted: string;
    text: {
        label: string;
        note: string;
    };
    link: {
        label: string;
        note: string;
    };
    qr: {
        name: string;
        note: string;
        tooLong: string;
    };
    email: {
        label: string;
        note: string;
        open: string;
    };
    share: {
        label: string;
        note: string;
        open: string;
        failed: string;
    };
    /** In every text that is sent. */
    harm: string;
    late: import("../../shapes.js").Statement;
    /** Before the link in a text. */
    linkLine: (link: string) => string;
};
