import { expect } from 'chai';

import { parseConfig } from './parse.js';

const read = (printLanguages: unknown) => {
  const { value, problems } = parseConfig({ printLanguages }, { hasLanguage: (tag) => /^(en|ur|ar)(-|$)/.test(tag) });
  return [value.printLanguages, problems.map(({ code, path }) => `${code.slice(-3)} ${path}`)];
};

describe('languages offered on paper', () => {
  for (const [name, given, languages, problems] of [
    ['one', ['ur'], ['ur'], []],
    ['several, each once', ['ur', ' ar ', 'ur'], ['ur', 'ar'], []],
    ['one that nobody has', ['tlh', 'ur'], ['ur'], ['005 config.printLanguages[0]']],
    ['none that can be had', ['<b>'], undefined, ['005 config.printLanguages[0]']],
    ['an empty list', [], undefined, []],
    ['more than four', ['ur', 'ar', 'en', 'en-GB', 'ur-PK'], ['ur', 'ar', 'en', 'en-GB'], ['002 config.printLanguages']],
    ['one of the wrong kind', ['ur', 3], ['ur'], ['004 config.printLanguages[1]']],
  ] as const) {
    it(`reads ${name}`, () => { expect(read(given)).to.deep.equal([languages, problems]); });
  }
});
