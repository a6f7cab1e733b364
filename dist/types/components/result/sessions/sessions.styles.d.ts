/** A line with a dot for each session. */
export declare const sessionsStyles: import("lit").CSSResult;
