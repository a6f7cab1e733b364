import type { Guest } from './guest.js';
import type { HostPage } from './host-page.js';
import type { HostState } from './kit/host.js';
import { type Concern } from './visitor.js';
/** What of the standing promises a page makes impossible by its own nature; each is told with its reason where it is used. */
export interface Allowances {
    /** Warnings that the page is to hear, one for each. */
    readonly warnings?: readonly RegExp[];
    /** Trouble that is the page's own: it would be there without a guest. */
    readonly ownTroubles?: RegExp;
    /** Stops before the widget is reached by Tab are not counted, and Tab is not tried, where the page takes it away. */
    readonly noTab?: string;
    readonly concern?: Concern;
    /** The widget's script in another form, such as one with a fault. */
    readonly script?: string;
    /** Done to the page before the visit begins. */
    readonly before?: (guest: Guest) => Promise<void>;
}
/** What of the page is not as it was without the guest. */
export declare function differences(before: HostState, after: HostState): readonly string[];
/**
 * The whole journey of a visitor on this page, with everything that has to hold on every page: no error, no request but
 * the page's own, the page as it would be without the guest, the widget shown, legible, reached by Tab and by mouse.
 * Throws with all that does not hold.
 */
export declare function standsOn(guest: Guest, page: HostPage, allowances?: Allowances): Promise<void>;
