import { readFileSync } from 'node:fs';

import { SETTING_ATTRIBUTES } from '../config/attributes.js';
import { concernsIn, NONSENSE, openWith, type Owner, type Widget, wordsIn } from './owner.js';
import { expect, test } from './support.js';

/** Groups that may say nothing. */
const EMPTY: readonly string[] = ['protocols', 'lead', 'sentences', 'alternatives'];

/** The kinds of value a script can put anywhere, and the settings for which each is right. */
const WRONG: readonly (readonly [kind: string, make: () => { readonly value: unknown }, right: readonly string[]])[] = [
  ['true', () => ({ value: true }), ['deskPrint', 'embedBox', 'medicineNames', 'testMode']],
  ['a list', () => ({ value: [1] }), []],
  ['an empty group', () => ({ value: {} }), EMPTY],
  ['a function', () => ({ value: () => 1 }), []],
  ['a symbol', () => ({ value: Symbol('x') }), []],
  ['a big number', () => ({ value: 7n }), []],
  // The fees wait for a currency, which is told with the prices.
  ['an infinite number', () => ({ value: Infinity }), ['consultation', 'extras']],
  ['a date', () => ({ value: new Date(0) }), EMPTY],
  ['an object with itself inside', () => { const value: Record<string, unknown> = {}; value['value'] = value; return { value }; }, []],
];

test.describe('a value of the wrong kind', () => {
  const names = (faults: readonly string[]): string[] => [...new Set(faults.map((line) => line.replace(/^TX-CFG-\d+ (?:config\.)?([\w-]+).*$/, '$1')))];

  async function expectAllTold(owner: Owner, kind: string, all: readonly string[], right: readonly string[], before: number): Promise<void> {
    const widget = owner.page.locator('main treatment-explorer');
    await expect(concernsIn(widget)).toHaveCount(3);
    const faults = await owner.faults();
    expect.soft(names(faults).sort(), kind).toEqual(all.filter((name) => !right.includes(name)).sort());
    expect.soft(new Set(faults).size, `${kind}: each once`).toBe(faults.length);
    expect.soft(owner.host.warnings.length - before, `${kind}: warnings`).toBe(faults.length);
    expect.soft(await wordsIn(widget), kind).not.toMatch(NONSENSE);
  }

  test('in every member of the config property', async ({ host }) => {
    const owner = await openWith(host);
    const { properties } = JSON.parse(readFileSync('dist/config.schema.json', 'utf8')) as { properties: Record<string, unknown> };
    // Not a setting: any value of it is passed over.
    const keys = Object.keys(properties).filter((key) => key !== '$schema');
    expect(keys.length).toBeGreaterThan(20);
    for (const [kind, make, right] of [...WRONG, ['null', () => ({ value: null }), []] as const]) {
      const before = host.warnings.length;
      const held = await host.page.evaluateHandle(make);
      const widget = await owner.mount();
      await widget.evaluate((element, { keys, held }) => {
        (element as Widget).config = Object.fromEntries(keys.map((key) => [key, held.value]));
      }, { keys, held });
      await expectAllTold(owner, kind, keys, right, before);
    }
  });

  test('in every single property', async ({ host }) => {
    const owner = await openWith(host);
    // The page's own `lang` is a text whatever is set.
    const attributes = SETTING_ATTRIBUTES.filter((name) => name !== 'lang');
    for (const [kind, make, right] of WRONG) {
      const before = host.warnings.length;
      const held = await host.page.evaluateHandle(make);
      const widget = await owner.mount();
      await widget.evaluate((element, { attributes, held }) => {
        const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
        for (const name of attributes) Object.assign(element, { [camel(name)]: held.value });
      }, { attributes, held });
      // Whatever is set, the form does not send: a test that goes out by mistake is worse than one that was not meant.
      await expectAllTold(owner, kind, attributes, ['test-mode', ...(kind === 'true' ? ['medicine-names'] : right)], before);
    }
  });
});
