import type { CarefulScreeningWords } from '../../content/words/shapes.js';
import type { Finding, Reason, Screening } from '../../model/screening.js';
/** The reasons behind "not now", strictest first; others are for the doctor's list. */
export declare function notNowFindings({ findings }: Screening): readonly Finding[];
/** What would ask for a doctor first by itself; answers that were not given say nothing more. */
export declare function alsoFindings({ findings }: Screening): readonly Finding[];
/** The heading, by the strictest reason. */
export declare function notNowTitle(screening: Screening, { notNowTitle: titles }: CarefulScreeningWords): string;
/** What may change each reason, without the reasons that nothing changes. */
export declare function changesOf(screening: Screening, { reasons }: CarefulScreeningWords): readonly {
    readonly reason: Reason;
    readonly text: string;
}[];
