import type { Outcome } from '../../../model/outcome.js';
/** The parts of a result on a kiosk, in the order that they may stand in. */
export declare const TABS: readonly ["open", "law", "doctor", "nearest", "why", "cause", "sooner", "else", "signs", "note", "sessions", "cost", "how", "safety", "questions"];
export type TabId = (typeof TABS)[number];
/** The tabs of an outcome. "Not now", a cause to find first and what the law refuses have no sessions and no cost. */
export declare function tabsOf(outcome: Outcome): readonly TabId[];
