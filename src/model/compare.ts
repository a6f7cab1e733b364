/** What a visitor may say matters most to them; it orders the choices and changes no figure. */
export const VALUES = ['proof', 'risk', 'visits', 'cost', 'needles', 'time-off'] as const;
export type Value = (typeof VALUES)[number];

/** What choices are sorted by until a visitor says what matters most. */
export const DEFAULT_VALUE: Value = 'proof';

/** How a choice stands on each value: the lowest comes first. `null` where it has not been checked yet. */
export type Ranks = Readonly<Record<Value, number | null>>;

/** A choice as far as its place is concerned; `isOwn` is mesotherapy. */
export interface Ranked {
  readonly isOwn: boolean;
  readonly ranks: Ranks;
}

/** Where mesotherapy stands. `last-checked`: below every choice that has been checked, with unchecked ones after it. */
export interface Standing {
  readonly kind: 'last' | 'last-checked' | 'between';
  /** From 1. */
  readonly place: number;
  readonly of: number;
}

/**
 * The same choices, the one that does best on a value first. Choices alike keep their order, with mesotherapy after them,
 * and those not checked yet come last. By the default value mesotherapy is never first.
 */
export function inOrder<C extends Ranked>(choices: readonly C[], value: Value): readonly C[] {
  const sorted = choices
    .map((choice, index) => ({ choice, index }))
    .sort((one, other) => compareRanks(one.choice, other.choice, value) || one.index - other.index)
    .map(({ choice }) => choice);
  const [first, second, ...rest] = sorted;
  return value === DEFAULT_VALUE && first?.isOwn && second ? [second, first, ...rest] : sorted;
}

function compareRanks(one: Ranked, other: Ranked, value: Value): number {
  const [left, right] = [one.ranks[value], other.ranks[value]];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return left - right || Number(one.isOwn) - Number(other.isOwn);
}

/** Where mesotherapy stands among choices in the order of a value; `null` where it is not among them. */
export function standingOf(ordered: readonly Ranked[], value: Value): Standing | null {
  const index = ordered.findIndex(({ isOwn }) => isOwn);
  if (index < 0) return null;
  const own = ordered[index]?.ranks[value] ?? null;
  const others = ordered.filter(({ isOwn }) => !isOwn).map(({ ranks }) => ranks[value]);
  const isLastChecked = own !== null && others.every((rank) => rank === null || rank <= own);
  const isLast = isLastChecked && !others.includes(null);
  return { kind: isLast ? 'last' : isLastChecked ? 'last-checked' : 'between', place: index + 1, of: ordered.length };
}
