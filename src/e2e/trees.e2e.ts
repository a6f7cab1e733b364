import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';

import { STATES } from './access-list.js';
import { bring } from './access-view.js';
import { expect, test } from './support.js';

const FOLDER = new URL('trees/', import.meta.url);
/** The states kept as trees: every question once, each verdict, each row. Of a result, the part that tells it from others. */
const KEPT: readonly (readonly [state: string, part?: string])[] = [
  ['first screen, every fold open'], ['face: goal'], ['face: severity'], ['hair: duration'], ['face: area'], ['face: age'], ['face: sun'],
  ['hair: trigger'], ['body: weight'], ['face: today'], ['face: ever'], ['face: severity, in use'],
  ['worth discussing, no price and no contact'], ['not answered yet', 'tx-verdict'], ['ask your doctor first', 'tx-verdict'],
  ['not now: pregnant', 'tx-not-now'], ['the cause comes first', 'tx-cause'], ['goals, worth discussing', 'tx-goals'],
  ['the law: banned', 'tx-verdict'], ['an answer changed', 'tx-answers'], ['prices told apart', 'tx-cost'], ['how a fact is known', 'tx-recipe'],
  ...['how, face-lines', 'works, hair-female', 'compare, face-lines', 'safety, face-lines', 'myths, hair-early', 'practitioner, face-lines',
    'afterwards, face-lines', 'check, face-lines'].map((row) => [`row ${row}`] as const),
];

const HEAD = (name: string): string => `# ${name}
#
# What assistive technology is told, as a tree. Read it from top to bottom and ask: is every heading one level under the one
# it belongs to? Has every control a role, a name that is clear by itself, and its state? Is each sentence there once, and in
# an order that makes sense? Is anything told that only decorates?
# Made anew with: TX_RENEW=1 npm run test:e2e -- trees

`;

const fileOf = (name: string): string => `${name.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}.txt`;

for (const [name, part] of KEPT) {
  test(`the tree is the stored one: ${name}`, async ({ host }) => {
    const state = STATES.find((one) => one.name === name);
    if (!state) throw new Error(`no state "${name}"`);
    const widget = await bring(state, host);
    const within = part ?? state.within;
    const tree = await (within ? widget.locator(within).first() : widget).ariaSnapshot();
    // What is announced goes after a while; other tests hold it.
    const text = `${HEAD(name)}${tree.replace(/- status.*/, '- status')}\n`;
    const file = new URL(fileOf(name), FOLDER);
    if (process.env['TX_RENEW']) {
      await mkdir(FOLDER, { recursive: true });
      await writeFile(file, text);
    }
    expect(text).toBe(await readFile(file, 'utf8'));
  });
}

test('every stored tree belongs to a state', async () => {
  expect((await readdir(FOLDER)).sort()).toEqual(KEPT.map(([name]) => fileOf(name)).sort());
});
