import type { Facts } from './facts.js';
import { type Finding, type Passed } from './item.js';
/** What the self-check found. */
export interface Report {
    readonly facts: Facts;
    /** To fix. */
    readonly fix: readonly Finding[];
    /** To look at. */
    readonly look: readonly Finding[];
    readonly passed: readonly Passed[];
}
/** Goes through every check. */
export declare function reportOn(facts: Facts): Report;
/** The heading: `Self-check: 2 to fix, 3 to look at`. */
export declare function headingOf({ fix, look }: Report): string;
