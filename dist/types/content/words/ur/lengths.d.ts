import type { Gap } from '../../../lib/gap.js';
/** A thing that is counted, when it is one and when it is more. */
declare const THINGS: {
    readonly visit: readonly ["وزٹ", "وزٹ"];
    readonly session: readonly ["سیشن", "سیشن"];
    readonly 'top-up': readonly ["ٹاپ اپ", "ٹاپ اپ"];
    readonly minute: readonly ["منٹ", "منٹ"];
    readonly day: readonly ["دن", "دن"];
    readonly week: readonly ["ہفتہ", "ہفتے"];
    readonly month: readonly ["مہینہ", "مہینے"];
    readonly year: readonly ["سال", "سال"];
    readonly answer: readonly ["جواب", "جواب"];
    readonly question: readonly ["سوال", "سوال"];
    readonly source: readonly ["ماخذ", "ماخذ"];
    readonly step: readonly ["مرحلہ", "مراحل"];
    readonly point: readonly ["پوائنٹ", "پوائنٹ"];
};
/** Something that can be counted. */
export type Thing = keyof typeof THINGS;
/** "1 ہفتہ", "3 ہفتے". */
export declare function many(count: number, thing: Thing): string;
/** "3 سے 5", or "4" where both ends agree. */
export declare function span(low: number | string, high: number | string): string;
/** Before "بعد" and "میں": "3 ہفتے", "3 سے 6 مہینے". */
export declare function lengthWords({ unit, low, high }: Gap): string;
/** After "ہر": "ہفتے", "3 ہفتے", "3 سے 6 مہینے". */
export declare function gapWords(gap: Gap): string;
/** "ہر ہفتے", "ہر 3 ہفتے بعد". */
export declare function every(gap: Gap): string;
export {};
