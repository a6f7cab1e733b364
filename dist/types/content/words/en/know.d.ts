/** What the room `signs` says before the card of warning signs is opened: the way to what stands behind a figure. */
export declare const knowing: {
    know: {
        open: string;
        /** While what was opened is on its way, and where it did not come. */
        loading: string;
        failed: string;
        retry: string;
    };
};
