/** The scripts a test brings along: the kit it asks pages with, and the witness it puts on them. */
export interface Scripts {
    readonly kit: string;
    readonly witness: string;
}
export declare function bringScripts(): Promise<Scripts>;
