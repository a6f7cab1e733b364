import type { Gap } from '../../../lib/gap.js';
/** "1 session", "3 sessions". */
export declare function many(count: number, thing: string): string;
/** "3 to 5", or "4" where both ends agree. */
export declare function span(low: number | string, high: number | string): string;
/** After "every": "week", "3 weeks", "3 to 6 months". */
export declare function gapWords({ unit, low, high }: Gap): string;
/** After "over" or "for": "1 week", "9 weeks", "3 to 6 months". */
export declare function lengthWords({ unit, low, high }: Gap): string;
/** A label as it stands inside a sentence: "diabetes". Names such as G6PD keep their capitals. */
export declare function inside(label: string): string;
