import { expect } from 'chai';

import { cleanText } from '../lib/text.js';
import { BAD_TEXTS, BAD_URLS, LONGEST_TEXT } from './payloads.js';

describe('what a hostile owner may write', () => {
  it('is 60 addresses and 250 texts at least, none of them twice', () => {
    for (const [list, least] of [[BAD_URLS, 60], [BAD_TEXTS, 250]] as const) {
      expect(list).to.have.lengthOf.at.least(least);
      expect(new Set(list).size).to.equal(list.length);
    }
  });

  it('fits into every field, and leaves something to see', () => {
    for (const text of BAD_TEXTS) {
      expect([...text].length, text).to.be.at.most(LONGEST_TEXT);
      expect(cleanText(text, LONGEST_TEXT)).to.not.equal('');
    }
  });
});
