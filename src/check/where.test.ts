import { expect } from 'chai';

import { foundAt, whereOf } from './where.js';

describe('the place of a problem', () => {
  for (const [path, where] of [
    ['whatsapp', 'attribute whatsapp'], ['prices.hair', 'attribute prices, hair'], ['config-src', 'attribute config-src'],
    ['config.prices.face.low', 'config property, prices.face.low'], ['json.stories[0].consent', 'JSON inside the element, stories[0].consent'],
    ['json', 'JSON inside the element'], ['config-src.region', 'file of config-src, region'], ['--tx-accent', 'style property --tx-accent'], ['tx-cost', 'tx-cost'],
  ] as const) {
    it(`${path} is ${where}`, () => expect(whereOf(path)).to.equal(where));
  }

  for (const [path, found, shown] of [
    ['whatsapp', '"0300 0000000"', 'whatsapp="0300 0000000"'], ['prices.hair', '"20000-8000"', 'prices="hair:20000-8000"'],
    ['config.email', '"me"', '"me"'], ['heading-level', 'nothing', 'nothing'],
  ] as const) {
    it(`${found} at ${path} is shown as ${shown}`, () => expect(foundAt(path, found)).to.equal(shown));
  }
});
