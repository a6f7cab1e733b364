import { leakRows } from '../rows/leaks.js';
import { leaks } from '../spoiled/leaks.js';
import { messageLeaks } from '../spoiled/message-leaks.js';
import { readableScript } from '../spoiled/readable.js';
import { spoiled } from '../spoiled/spoil.js';
import { expect, test } from '../test.js';

test.describe('a script that tells what it knows is caught', () => {
  for (const leak of [...leaks, ...messageLeaks]) {
    test(`${leak.caughtBy} sees ${leak.name}`, async ({ guest }) => {
      const row = leakRows.find(({ id }) => id === leak.caughtBy);
      const script = spoiled(await readableScript(), leak);
      const seen = await row?.run(guest, script).then(() => 'not seen', String);
      // A script that merely broke is no proof: the report has to name this way out.
      expect(seen?.split('\n').filter((line) => line.startsWith(leak.tells))).not.toEqual([]);
      expect(seen).toMatch(/^Error: Something leaves:/);
    });
  }

  test('N0 finds nothing in the same script as it is', async ({ guest }) => {
    await leakRows.find(({ id }) => id === 'N0')?.run(guest, await readableScript());
  });
});
