import type { Outcome } from '../../model/outcome.js';
/** A way to take a result along. */
export type KeepWay = 'print' | 'calendar' | 'text' | 'link' | 'qr' | 'share' | 'email';
/** Whether a result may be passed on as a link at all: one with a goal to look into and nothing that speaks against it today. */
export declare function canHaveLink(outcome: Outcome): boolean;
/** Whether this page has an address on the web, to which a fragment can be added. */
export declare function hasAddress(): boolean;
/** Whether the fragment of this page's address is its own: a link would lose a route that is kept there. The name of a place on the page is no loss. */
export declare function keepsFragment(): boolean;
/** The ways a result may be taken along, in their order. "Not now" and a cause to find first are printed and copied alone. */
export declare function keepWays(outcome: Outcome): readonly KeepWay[];
