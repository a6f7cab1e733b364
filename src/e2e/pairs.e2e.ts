import { expect, test } from '@playwright/test';

import { allRows, pairsIn, pairwise, type Table } from './pairs.js';

const count = (length: number): readonly number[] => [...Array(length).keys()];

test.describe('a table in which every two values meet', () => {
  const tables: Readonly<Record<string, Table>> = {
    'four names': { state: count(90), look: count(3), language: count(2), width: count(3) },
    'two names': { a: count(3), b: count(4) },
    'one value of each': { a: ['x'], b: [null], c: [undefined] },
  };
  for (const [what, table] of Object.entries(tables)) {
    test(`of ${what} lacks no pair and repeats no row`, () => {
      const all = new Set(allRows(table).flatMap((row) => pairsIn(table, row)));
      const rows = pairwise(table);
      expect(new Set(rows.flatMap((row) => pairsIn(table, row)))).toEqual(all);
      expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
      expect(allRows(table).length).toBe(Object.values(table).reduce((product, { length }) => product * length, 1));
    });
  }

  test('is as short as it can be, or nearly', () => {
    expect(pairwise({ state: count(90), look: count(3), language: count(2), width: count(3) }).length).toBeLessThanOrEqual(90 * 3 + 3);
    expect(pairwise({ a: count(3), b: count(3), c: count(3) }).length).toBeLessThanOrEqual(11);
  });
});
