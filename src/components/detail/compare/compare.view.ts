import type { ComparePoint, Statement } from '../../../content/words/shapes.js';

interface ComparisonFor {
  readonly namesMedicines: boolean;
  readonly hidesPregnancyUnsafe: boolean;
}

/** The sentences shown: medicines by name only where the site may name them, nothing that is unsafe in pregnancy then. */
export function comparePoints(
  points: readonly ComparePoint[], { namesMedicines, hidesPregnancyUnsafe }: ComparisonFor,
): readonly Statement[] {
  return points
    .filter(({ avoidInPregnancy }) => !(hidesPregnancyUnsafe && avoidInPregnancy))
    .map(({ neutral, named }) => (namesMedicines && named ? named : neutral));
}
