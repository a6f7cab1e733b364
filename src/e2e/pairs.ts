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
 * still missing. The same table always gives the same rows.
 */
export function pairwise<T extends Table>(table: T): readonly Row<T>[] {
  const rows = allRows(table);
  const pairs = new Map(rows.map((row) => [row, pairsIn(table, row)]));
  const missing = new Set([...pairs.values()].flat());
  const chosen: Row<T>[] = [];
  while (missing.size > 0) {
    let best = { row: rows[0]!, gain: -1 };
    for (const [row, list] of pairs) {
      const gain = list.filter((pair) => missing.has(pair)).length;
      if (gain > best.gain) best = { row, gain };
      // No row can hold more.
      if (gain === list.length) break;
    }
    chosen.push(best.row);
    for (const pair of pairs.get(best.row) ?? []) missing.delete(pair);
    pairs.delete(best.row);
  }
  return chosen;
}
