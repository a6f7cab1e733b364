import { expect } from 'chai';
import fc from 'fast-check';

import { anyPage, sourcesOf } from '../testing/arbitrary-config-page.js';
import { SETTING_ATTRIBUTES } from './attributes.js';
import { documentReader } from './document-reader.js';
import { resolveSources } from './resolve-sources.js';

const checks = { hasLanguage: (tag: string) => tag === 'en', today: '2026-11-22' };
const VALUES = [
  'clinic', 'kiosk', 'hair', 'hair-male', 'dark', 'ink', 'steps', 'manual', '', ' ', 'true', 'false', 'x', '3', '7', '3.5', 3, 7, 0, -1, 2.5, NaN,
  Infinity, true, false, undefined, null, 'constructor', '__proto__', 'https://clinic.example/a', '7000-18000', '+92 300 0000000', 5n, Symbol('x'),
];

function expectTheSame(single: Readonly<Record<string, unknown>>): void {
  const [short, whole] = [undefined, documentReader].map((document) => resolveSources({ single }, checks, document));
  expect(short).to.deep.equal(whole);
}

/** All but words of the owner's own, with which the widget waits for what reads a whole set-up. */
const SHORT = SETTING_ATTRIBUTES.filter((name) => name !== 'disclosure');

describe('shapeSingle', () => {
  it('reads every attribute, alone, as the schema of a whole set-up does', () => {
    for (const name of SHORT) {
      for (const value of VALUES) expectTheSame({ currency: 'PKR', 'clinic-name': 'Rose Clinic', [name]: value });
    }
  });

  it('reads any attributes together as the schema does', () => {
    fc.assert(fc.property(anyPage, (page) => {
      const { single = {} } = sourcesOf(page);
      // A price list in pieces is a whole set-up already.
      expectTheSame(Object.fromEntries(Object.entries(single).filter(([name, value]) => name !== 'disclosure' && typeof value !== 'object' && typeof value !== 'function')));
    }), { numRuns: 3000 });
  });
});
