/** The one-file script as it is before it is made small: the same code, in lines that can be found. */
export declare function readableScript(): Promise<string>;
