import { stripVTControlCharacters } from 'node:util';

import type { Guest } from './guest.js';
import type { Row } from './row.js';
import { rows } from './rows/index.js';
import { spoils } from './spoiled/index.js';
import { readableScript } from './spoiled/readable.js';
import { type PageSpoil, type Spoil, spoiled } from './spoiled/spoil.js';
import { expect, test } from './test.js';

/** A fault that stops the visit is waited for in every one of these tests: no longer than a machine with much to do needs. */
const PATIENCE = { ms: 4000, looks: 80 };

/** Whether a row is the one, or one of those, that are to see it. */
const isFor = ({ id, title }: Row, caughtBy: string): boolean => (caughtBy.includes(':') ? `${id}: ${title}`.startsWith(caughtBy) : id === caughtBy);

/** The script with the fault, or none where the page has it. */
async function scriptWith(guest: Guest, spoil: Spoil | PageSpoil): Promise<string | undefined> {
  if ('find' in spoil) return spoiled(await readableScript(), spoil);
  guest.changed = spoil.page;
  return undefined;
}

test.describe('a check that fails when it should', () => {
  test('there is one for each kind of page', () => {
    expect(rows.filter((row) => !spoils.some(({ caughtBy }) => caughtBy.split(':')[0] === row.id)).map(({ id }) => id)).toEqual([]);
  });

  for (const spoil of spoils) {
    const caught = rows.filter((row) => isFor(row, spoil.caughtBy));
    test(`${spoil.caughtBy} sees ${spoil.name}`, async ({ guest }) => {
      expect(caught, 'the row that is to see it').not.toEqual([]);
      const script = await scriptWith(guest, spoil);
      guest.patience = PATIENCE;
      const said: string[] = [];
      for (const row of caught) said.push(await row.run(guest, script).then(() => 'nothing', String));
      expect(stripVTControlCharacters(said.join('\n'))).toMatch(spoil.tells);
    });
  }

  test('H0 finds nothing in the same script as it is', async ({ guest }) => {
    guest.patience = PATIENCE;
    await rows.find(({ id }) => id === 'H0')?.run(guest, await readableScript());
  });
});
