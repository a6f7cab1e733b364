import { audit } from './access-audit.js';
import { STATES } from './access-list.js';
import { reviewOf } from './access-reviewed.js';
import { bring, LANGUAGES, lookAt, LOOKS, WIDTHS } from './access-view.js';
import { allRows, pairwise } from './pairs.js';
import { expect, test } from './support.js';
import { measureTargets } from './targets.js';

const TABLE = { state: STATES, look: LOOKS, language: LANGUAGES, width: WIDTHS };
/** Every two values of the table meet; under `npm run soak` all of them do (TX_SOAK=1). */
const ROWS = process.env['TX_SOAK'] ? allRows(TABLE) : pairwise(TABLE);

let [views, controls, inline] = [0, 0, 0];

for (const state of STATES) {
  test(`H45: axe finds nothing and every control is 44 px: ${state.name}`, async ({ host }) => {
    test.setTimeout(process.env['TX_SOAK'] ? 300_000 : 90_000);
    const widget = await bring(state, host);
    for (const { look, language, width } of ROWS.filter((row) => row.state === state)) {
      const view = `${look}, ${language}, ${width} px`;
      await lookAt(widget, { look, language, width });
      const { violations, open } = await audit(widget, state.within);
      expect.soft(violations, view).toEqual([]);
      expect.soft(open.filter((line) => !reviewOf(line, look)), `not reviewed, ${view}`).toEqual([]);
      const targets = await measureTargets(widget, state.within);
      expect.soft(targets.small, view).toEqual([]);
      expect.soft(targets.measured, 'there is something to press').toBeGreaterThan(0);
      [views, controls, inline] = [views + 1, controls + targets.measured, inline + targets.inline];
    }
    // The browser itself logs the refused file, as often as it was asked for.
    if (state.lacks) host.errors.splice(0, Infinity, ...host.errors.filter((line) => !line.includes('status of 503')));
  });
}

test('the table of states, looks, languages and widths has been looked at as a whole', () => {
  expect(views).toBe(ROWS.length);
  console.log(`${STATES.length} states in ${views} views; ${controls} controls measured, ${inline} of them in a line of text`);
});
