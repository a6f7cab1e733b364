import type { Gap } from '../../../lib/gap.js';
declare const THINGS: {
    readonly visit: {
        readonly one: "زيارة واحدة";
        readonly two: "زيارتان";
        readonly few: "زيارات";
        readonly many: "زيارة";
        readonly other: "زيارة";
    };
    readonly session: {
        readonly one: "جلسة واحدة";
        readonly two: "جلستان";
        readonly few: "جلسات";
        readonly many: "جلسة";
        readonly other: "جلسة";
    };
    readonly 'top-up': {
        readonly one: "جلسة تعزيزية واحدة";
        readonly two: "جلستان تعزيزيتان";
        readonly few: "جلسات تعزيزية";
        readonly many: "جلسة تعزيزية";
        readonly other: "جلسة تعزيزية";
    };
    readonly minute: {
        readonly one: "دقيقة واحدة";
        readonly two: "دقيقتان";
        readonly few: "دقائق";
        readonly many: "دقيقة";
        readonly other: "دقيقة";
    };
    readonly day: {
        readonly one: "يوم واحد";
        readonly two: "يومان";
        readonly few: "أيام";
        readonly many: "يومًا";
        readonly other: "يوم";
    };
    readonly week: {
        readonly one: "أسبوع واحد";
        readonly two: "أسبوعان";
        readonly few: "أسابيع";
        readonly many: "أسبوعًا";
        readonly other: "أسبوع";
    };
    readonly month: {
        readonly one: "شهر واحد";
        readonly two: "شهران";
        readonly few: "أشهر";
        readonly many: "شهرًا";
        readonly other: "شهر";
    };
    readonly year: {
        readonly one: "سنة واحدة";
        readonly two: "سنتان";
        readonly few: "سنوات";
        readonly many: "سنة";
        readonly other: "سنة";
    };
    readonly answer: {
        readonly one: "إجابة واحدة";
        readonly two: "إجابتان";
        readonly few: "إجابات";
        readonly many: "إجابة";
        readonly other: "إجابة";
    };
    readonly question: {
        readonly one: "سؤال واحد";
        readonly two: "سؤالان";
        readonly few: "أسئلة";
        readonly many: "سؤالًا";
        readonly other: "سؤال";
    };
    readonly source: {
        readonly one: "مصدر واحد";
        readonly two: "مصدران";
        readonly few: "مصادر";
        readonly many: "مصدرًا";
        readonly other: "مصدر";
    };
    readonly step: {
        readonly one: "خطوة واحدة";
        readonly two: "خطوتان";
        readonly few: "خطوات";
        readonly many: "خطوة";
        readonly other: "خطوة";
    };
    readonly point: {
        readonly one: "نقطة واحدة";
        readonly two: "نقطتان";
        readonly few: "نقاط";
        readonly many: "نقطة";
        readonly other: "نقطة";
    };
};
/** Something that can be counted. */
export type Thing = keyof typeof THINGS;
/** "زيارة واحدة", "زيارتان", "3 زيارات", "12 زيارة". */
export declare function many(count: number, thing: Thing): string;
/** "3 إلى 5", or "4" where both ends agree. */
export declare function span(low: number | string, high: number | string): string;
/** The same after "كل", "خلال" and every preposition: "زيارتين"; other counts stay as they are. */
export declare function manyAfter(count: number, thing: Thing): string;
/** "3 إلى 5 زيارات", "زيارة إلى زيارتين", "0 إلى يومين", or "4 زيارات" where both ends agree. */
export declare function manySpan(low: number | string, high: number | string, thing: Thing): string;
/** After "على مدى" and "بعد": "9 أسابيع", "أسبوعين", "أسبوع واحد", "3 إلى 6 أشهر". */
export declare function lengthWords({ unit, low, high }: Gap): string;
/** After "كل": "أسبوع", "3 أسابيع", "3 إلى 6 أشهر". */
export declare function gapWords(gap: Gap): string;
export {};
