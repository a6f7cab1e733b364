/** What is said of a region: its own words, those of its country, or those of the European Union for its members. */
export declare function regionOf<W>(region: string, words: Readonly<Record<string, W>>): W | undefined;
