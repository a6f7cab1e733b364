import { NO_PRICING } from '../state/pricing.js';
import type { Page } from './arbitrary-config-page.js';
import { Group } from './arbitrary-config-tree.js';
import type { Visitor } from './arbitrary-visit.js';
import { faultsOf } from './fuzz.js';
import { FUZZ_FIXTURES, type FuzzFixture } from './fuzz-fixtures.js';

/** A page where nothing is set up. */
export const EMPTY_PAGE: Page = {
  property: undefined, child: undefined, spoil: 'none', file: undefined, spoilFile: 'none', single: new Group([]), today: '2026-11-22',
};

const VISITORS: readonly Visitor['answers'][] = [
  { concern: 'face', goal: 'face-texture', severity: 'some', area: 'medium', age: '35-54', sun: 'neither', today: ['none'], ever: ['none'] },
  { concern: 'hair', goal: 'hair-female', severity: 'some', age: '35-54', today: ['none'], ever: ['none'] },
  { concern: 'body', goal: 'body-fat', age: '35-54', today: ['pregnant'], ever: ['none'] },
];

/** All that is wrong with a page that was wrong once, for a visitor of each concern. */
export function faultsOfFixture({ page }: FuzzFixture): readonly string[] {
  return VISITORS.flatMap((answers) => faultsOf({ page: { ...EMPTY_PAGE, ...page }, visitor: { answers, pricing: NO_PRICING, fragment: '' }, isTwice: true }));
}

/** How many of the pages that were wrong once are in order, and what is wrong with the others. */
export function fixtures(): { readonly passed: number; readonly failures: readonly string[] } {
  const failures = FUZZ_FIXTURES.flatMap((fixture) => {
    const faults = faultsOfFixture(fixture);
    return faults.length > 0 ? [`${fixture.what}: ${faults.join('; ')}`] : [];
  });
  return { passed: FUZZ_FIXTURES.length - failures.length, failures };
}
