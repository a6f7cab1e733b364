import { rows } from './rows/index.js';
import { spoils } from './spoiled/index.js';
import { readableScript } from './spoiled/readable.js';
import { spoiled } from './spoiled/spoil.js';
import { expect, test } from './test.js';

test.describe('a check that fails when it should', () => {
  for (const spoil of spoils) {
    const caught = rows.filter(({ id, title }) => `${id}: ${title}`.startsWith(spoil.caughtBy));
    test(`${spoil.caughtBy} sees ${spoil.name}`, async ({ guest }) => {
      expect(caught, 'the row that is to see it').not.toEqual([]);
      const script = spoiled(await readableScript(), spoil);
      const outcomes = [];
      for (const row of caught) outcomes.push(await row.run(guest, script).then(() => 'not seen', () => 'seen'));
      expect(outcomes).toContain('seen');
    });
  }
});
