/** Keeps a number where every browser writes it in full. */
export declare function inReach(value: number): number;
/** "1,234.50", for where the browser cannot help. */
export declare function plainNumber(value: number, decimals?: number): string;
