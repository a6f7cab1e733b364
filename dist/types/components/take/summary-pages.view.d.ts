import type { Outcome } from '../../model/outcome.js';
import type { Explorer } from '../../state/explorer.js';
import type { TakeAway, TakeWords } from './summary.view.js';
/** What differs from page to page. */
export type PagePart = Omit<TakeAway, 'title' | 'about' | 'answers' | 'help' | 'keep' | 'foot'>;
/** A page with a plan. */
export declare function planPart(explorer: Explorer, outcome: Outcome, words: TakeWords): PagePart;
/** For visitors who are not sure: the goals of the concern. */
export declare function goalsPart(explorer: Explorer, outcome: Outcome, words: TakeWords): PagePart;
/** For a cause to find first: what a doctor can do, what to ask, and when to go sooner. */
export declare function causePart(explorer: Explorer, outcome: Outcome, words: TakeWords): PagePart;
/** For "not now": why, what may change it, what else may help, and when to see a doctor. No plan, price or clinic. */
export declare function notNowPart(explorer: Explorer, { screening }: Outcome, words: TakeWords): PagePart;
