import { Group, type Tree } from './arbitrary-config-tree.js';
import type { Page } from './arbitrary-config-page.js';

/** A page that was found to be wrong once, made as small as it goes. It stays here for good. */
export interface FuzzFixture {
  readonly what: string;
  readonly page: Partial<Page>;
}

const group = (entries: Readonly<Record<string, Tree>>): Group => new Group(Object.entries(entries));

/** Top-ups that end before they begin. */
const gaps = (shortest: number | null, typical: number | null, longest: number | null): Group =>
  group({ protocols: group({ 'face-texture': group({ upkeepGapDays: group({ shortest, typical, longest }) }) }) });

/** Everything that `npm run fuzz` has found, the latest last. Add a new one here before it is mended. */
export const FUZZ_FIXTURES: readonly FuzzFixture[] = [
  { what: 'a setting that is null told the owner "found null"', page: { property: group({ pricesDate: null }) } },
  { what: 'a price that is no number told the owner "found NaN"', page: { property: group({ currency: 'PKR', prices: NaN }) } },
  { what: 'a fee without end told the owner "found Infinity"', page: { property: group({ currency: 'PKR', consultation: Infinity }) } },
  { what: 'a figure left out told the owner "found undefined"', page: { property: group({ reviewer: group({ name: 'Dr A. Example' }) }) } },
  { what: 'no top-ups among the gaps told the owner "1, Infinity, 1"', page: { property: gaps(1, null, 1) } },
  { what: 'no top-ups as the shortest gap told the owner "Infinity, 1, 1"', page: { child: gaps(null, 1, 1) } },
  { what: 'a comment in the JSON child told the owner what was in it, "null" among it', page: { child: null, spoil: 'comment' } },
];
