import type { Guest } from '../guest.js';
import { type HostPage } from '../host-page.js';
/** What an owner puts into the widget for visitors whose browser never gets the script. */
export declare const WITH_CHILDREN = "<treatment-explorer concern=\"face\"><p>Ask us on <a href=\"https://clinic.example/\">our site</a>.</p></treatment-explorer>";
/** What is seen of the owner's own words, and what the page has heard. */
export interface Calm {
    readonly seen: boolean;
    readonly words: string;
    readonly elements: number;
    readonly warnings: readonly string[];
}
/** How a page looks where the widget did not come. */
export declare function calmOf(guest: Guest): Promise<Calm>;
/** Throws unless the owner's words stand, nothing else is wrong, and these warnings were given, one of each. */
export declare function staysCalm(guest: Guest, warnings?: readonly RegExp[], ownTroubles?: RegExp): Promise<Calm>;
/** Opens a page on which the widget can not start: the owner's words stay, a sentence says so, and the owner hears why once. */
export declare function standsAside(guest: Guest, page: HostPage, reason: RegExp, script?: string, ownTroubles?: RegExp): Promise<void>;
