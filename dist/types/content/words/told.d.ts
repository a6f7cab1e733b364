/** A statement of a translation: its sources stand with the English one. */
export declare function told(text: string): {
    readonly text: string;
};
