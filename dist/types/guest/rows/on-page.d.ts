import type { Guest } from '../guest.js';
import type { HostPage } from '../host-page.js';
import type { Row } from '../row.js';
import { type Allowances } from '../standing.js';
/** What more than the standing promises has to hold, once the visitor has the result. */
type Then = (guest: Guest) => Promise<void>;
/** A row that is one page with the whole journey, and then its own claim. */
export declare function onPage(id: string, title: string, page: HostPage, more?: Allowances & {
    readonly then?: Then;
}): Row;
/** The places where two lists of text are not the same, the first few of them. */
export declare function unlike(before: readonly string[], after: readonly string[]): readonly string[];
export {};
