import { expect } from 'chai';
import fc from 'fast-check';

import { frameMessage } from './frame-messages.js';

describe('messages between the iframe page and the page around it', () => {
  for (const message of [
    { tx: 1, kind: 'here' }, { tx: 1, kind: 'hello' }, { tx: 1, kind: 'short' }, { tx: 1, kind: 'height', px: 0 }, { tx: 1, kind: 'height', px: 60_000 },
    { tx: 1, kind: 'reveal', top: 0, bottom: 12.5 },
  ]) {
    it(`are known: ${JSON.stringify(message)}`, () => expect(frameMessage(message)).to.equal(message));
  }

  for (const data of [
    null, undefined, 'here', 1, [], {}, { tx: 1 }, { kind: 'here' }, { tx: 2, kind: 'here' }, { tx: '1', kind: 'here' }, { tx: 1, kind: 'toString' },
    { tx: 1, kind: 'height' }, { tx: 1, kind: 'height', px: -1 }, { tx: 1, kind: 'height', px: NaN }, { tx: 1, kind: 'height', px: 60_001 },
    { tx: 1, kind: 'height', px: '100' }, { tx: 1, kind: 'reveal', top: 0 }, { tx: 1, kind: 'reveal', top: Infinity, bottom: 1 },
  ]) {
    it(`are no others: ${JSON.stringify(data)}`, () => expect(frameMessage(data)).to.equal(undefined));
  }

  it('never throw, whatever another page sends', () => {
    fc.assert(fc.property(fc.anything(), (data) => {
      const message = frameMessage(data);
      expect(message === undefined || message.tx === 1).to.equal(true);
    }), { numRuns: 5000 });
  });
});
