/** What a page still waits for, listens to or watches. Nothing of the widget's may be left when the widget has gone. */
export interface Left {
    readonly timers: number;
    readonly frames: number;
    /** On what outlives an element: windows, documents, their roots, media queries, abort signals. */
    readonly listeners: number;
    /** Elements watched by observers of each kind. */
    readonly sizes: number;
    readonly sights: number;
    readonly changes: number;
}
/** Counts from now on. For the first script of a page. */
export declare function watchPage(): () => Left;
