import fc from 'fast-check';

import { anyPage, type Page } from './arbitrary-config-page.js';
import { anyVisitor } from './arbitrary-visit.js';
import { faultsOf, type FuzzCase } from './fuzz.js';

export { fixtures } from './fuzz-fixture-run.js';

/** Any page with any visitor. */
export const anyCase: fc.Arbitrary<FuzzCase> = fc.record({
  page: anyPage, visitor: anyVisitor, isTwice: fc.oneof({ weight: 1, arbitrary: fc.constant(true) }, { weight: 9, arbitrary: fc.constant(false) }),
});

/** What a run came to. */
export interface FuzzRun {
  /** How many cases had nothing wrong. */
  readonly passed: number;
  /** One report for each round that found something: the faults, and the smallest case that has them. */
  readonly failures: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

const ROUND = 1000;

/** Puts generated cases to the test, in rounds of their own seeds; each round stops at its first fault and makes it small. */
export function fuzz(runs: number, seed: number): FuzzRun {
  const failures: string[] = [];
  const counts = { property: 0, child: 0, file: 0, attributes: 0, disagreeing: 0, problems: 0, costs: 0 };
  let passed = 0;
  for (let done = 0; done < runs; done += ROUND) {
    let isShrinking = false;
    const details = fc.check(fc.property(anyCase, (fuzzed) => {
      if (!isShrinking) count(counts, fuzzed.page);
      const faults = faultsOf(fuzzed, ({ resolved, hasCost }) => {
        if (isShrinking) return;
        counts.problems += resolved.problems.length;
        counts.costs += Number(hasCost);
      });
      isShrinking ||= faults.length > 0;
      if (faults.length > 0) throw new Error(faults.join('; '));
    }), { numRuns: Math.min(ROUND, runs - done), seed: seed + done / ROUND });
    passed += details.failed ? details.numRuns - 1 : details.numRuns;
    if (details.failed) {
      const cause = details.errorInstance instanceof Error ? details.errorInstance.stack : String(details.errorInstance);
      failures.push(`seed ${details.seed}, after ${details.numShrinks} steps: ${fc.stringify(details.counterexample)}\n${cause}`);
    }
  }
  return { passed, failures, counts };
}

function count(counts: Record<string, number>, { property, child, file, single }: Page): void {
  const places = Object.entries({ property: property !== undefined, child: child !== undefined, file: file !== undefined, attributes: single.entries.length > 0 }).filter(([, is]) => is);
  for (const [place] of places) counts[place] = (counts[place] ?? 0) + 1;
  if (places.length > 1) counts['disagreeing'] = (counts['disagreeing'] ?? 0) + 1;
}
