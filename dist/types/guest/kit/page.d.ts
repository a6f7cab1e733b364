/** What the witness, the first script of the page, has seen. */
export interface Witnessed {
    /** Uncaught errors, unhandled rejections, errors said in the console, broken policies. */
    readonly errors: readonly string[];
    readonly warnings: readonly string[];
    /** Public events of the widget: name and detail. */
    readonly events: readonly {
        readonly name: string;
        readonly detail: unknown;
    }[];
}
/** What was seen so far. Nothing where no witness could be put on the page. */
export declare function witnessed(): Witnessed;
/** Which page this is, and whether it has been read to its end. */
export declare function ready(): {
    readonly path: string;
    readonly done: boolean;
};
/** What a visit may not move: the address, and the steps that "Back" goes. */
export declare function trail(): {
    readonly address: string;
    readonly steps: number;
};
export declare function isDefined(): boolean;
/** Where the widget stands in the window, in CSS px, and how far the page is scrolled. */
export declare function place(nth?: number): {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
    readonly scrolled: number;
};
