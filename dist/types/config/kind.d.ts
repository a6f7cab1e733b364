/** The kind of a value in words. */
export declare function kindOf(found: unknown): string;
