import type { Concern } from '../model/answers.js';
/** Counts up with each change a visitor can see. */
export declare const CONTENT_VERSION = 1;
/** The day the figures were last checked. */
export declare const CHECKED = "2026-11-22";
/** The smallest and largest count of sessions among a concern's goals. */
export declare const CONCERN_SESSIONS: Readonly<Record<Concern, {
    readonly low: number;
    readonly high: number;
}>>;
