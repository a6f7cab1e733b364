/** A value as JSON, whatever the page has made of `JSON` and of the prototypes it asks. */
export declare function inText(value: unknown): string;
