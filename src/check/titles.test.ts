import { readFileSync } from 'node:fs';

import { expect } from 'chai';

import { titleOf } from './titles.js';

describe('titles of problems', () => {
  const documented = [...readFileSync('docs/problems.md', 'utf8').matchAll(/^\| (TX-[A-Z]+-\d{3}) \|/gm)].map(([, code = '']) => code);
  const told = documented.filter((code) => !code.startsWith('TX-CHK-'));

  it('has one in words for every code that is documented', () => {
    expect(told.length).to.be.at.least(50);
    expect(told.filter((code) => !titleOf(code))).to.deep.equal([]);
  });

  it('tells them apart, each in a line without a code', () => {
    const titles = told.map((code) => titleOf(code)?.title ?? '');
    expect(new Set(titles).size).to.equal(titles.length);
    for (const title of titles) expect(title).to.match(/^[A-Z][^\n.]{8,60}$/).and.not.match(/TX-/);
  });

  it('knows none for a code there is not', () => expect(titleOf('TX-CFG-999')).to.equal(undefined));
});
