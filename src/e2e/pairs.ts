/** What may vary, and the values it takes. */
export type Table = Readonly<Record<string, readonly unknown[]>>;
/** One value of each. */
export type Row<T extends Table> = { readonly [K in keyof T]: T[K][number] };

/** Every combination there is. */
export function allRows<T extends Table>(table: T): readonly Row<T>[] {
  return Object.entries(table).reduce<Record<string, unknown>[]>(
    (rows, [name, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))), [{}],
  ) as Row<T>[];
}

/** Every pair of values of two different names in a row. */
export function pairsIn<T extends Table>(table: T, row: Row<T>): readonly string[] {
  const places = Object.entries(table).map(([name, values]) => `${name} ${values.indexOf(row[name])}`);
  return places.flatMap((first, at) => places.slice(at + 1).map((second) => `${first}, ${second}`));
}

/**
 * Few rows in which every two values meet somewhere: from all combinations, each time the one with the most pairs that are
 * still missing, and of those the one whose pairs came least so far. The same table always gives the same rows.
 */
export function pairwise<T extends Table>(table: T): readonly Row<T>[] {
  const left = new Map(allRows(table).map((row) => [row, pairsIn(table, row)]));
  const met = new Map([...left.values()].flat().map((pair) => [pair, 0]));
  const chosen: Row<T>[] = [];
  for (let missing = met.size; missing > 0;) {
    let best = { row: {} as Row<T>, gain: 0, seen: 0 };
    for (const [row, pairs] of left) {
      const gain = pairs.filter((pair) => met.get(pair) === 0).length;
      const seen = pairs.reduce((sum, pair) => sum + (met.get(pair) ?? 0), 0);
      if (gain > best.gain || (gain === best.gain && seen < best.seen)) best = { row, gain, seen };
    }
    chosen.push(best.row);
    missing -= best.gain;
    for (const pair of left.get(best.row) ?? []) met.set(pair, (met.get(pair) ?? 0) + 1);
    left.delete(best.row);
  }
  return chosen;
}
