/** What is wrong with a text that is no JSON, and where: in the same words in every browser, and without the text itself. */
export declare function jsonFault(text: string): string;
