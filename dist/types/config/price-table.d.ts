/**
 * A table `name, low, high, typical`, as spreadsheets give it, as the lines of a price list; any other text as it is. An
 * empty `high` is an open price; with one amount alone the price is exact.
 */
export declare function listOfTable(text: string): string;
