import { type Outcome, PROVENANCE } from '../../../content/provenance.js';

const IN_A_ROW = 10;
const RADIUS = 4;

/** A trial with two groups: what was seen in each, in percent, and how many people were in it. */
export interface TwoGroups extends Outcome {
  readonly control: number;
}

/** The one trial that is drawn: women's hair, against salt water. No other goal has one that may be. */
export function drawnTrial(): TwoGroups | undefined {
  return PROVENANCE['hair-female'].outcomes.find((outcome): outcome is TwoGroups => outcome.control !== null);
}

/** Dots of a square of a hundred, row after row, from the one after `from` up to `to`, as one path. */
export function dots(from: number, to: number): string {
  return new Array(to - from).fill(0).map((_none, index) => {
    const place = from + index;
    const x = IN_A_ROW * (place % IN_A_ROW) + IN_A_ROW / 2 - RADIUS;
    const y = IN_A_ROW * Math.floor(place / IN_A_ROW) + IN_A_ROW / 2;
    return `M${x} ${y}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 -${2 * RADIUS} 0`;
  }).join('');
}
