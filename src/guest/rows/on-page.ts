import type { Guest } from '../guest.js';
import type { HostPage } from '../host-page.js';
import type { Row } from '../row.js';
import { type Allowances, standsOn } from '../standing.js';

/** What more than the standing promises has to hold, once the visitor has the result. */
type Then = (guest: Guest) => Promise<void>;

/** A row that is one page with the whole journey, and then its own claim. */
export function onPage(id: string, title: string, page: HostPage, more: Allowances & { readonly then?: Then } = {}): Row {
  const { then, ...allowances } = more;
  return {
    id,
    title,
    run: async (guest, script) => {
      await standsOn(guest, page, script === undefined ? allowances : { ...allowances, script });
      await then?.(guest);
    },
  };
}

/** The places where two lists of text are not the same, the first few of them. */
export function unlike(before: readonly string[], after: readonly string[]): readonly string[] {
  const found = before.length === after.length ? [] : [`${before.length} became ${after.length}`];
  for (let index = 0; index < Math.min(before.length, after.length); index += 1) {
    if (before[index] !== after[index]) found.push(`${before[index]} became ${after[index]}`);
  }
  return found.slice(0, 6);
}
