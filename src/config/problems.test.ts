import { readFileSync } from 'node:fs';

import { expect } from 'chai';

import { problemOf, PROBLEMS, type ProblemKind, problemText } from './problems.js';

describe('problems', () => {
  const kinds = Object.keys(PROBLEMS) as ProblemKind[];
  const documented = readFileSync('docs/problems.md', 'utf8');

  it('each has a code of its own, and a line in docs/problems.md', () => {
    const codes = kinds.map((kind) => problemOf(kind, 'x', 1).code);
    expect(new Set(codes).size).to.equal(kinds.length);
    expect(documented.match(/TX-CFG-\d{3}(?= \|)/g)).to.deep.equal([...codes].sort());
  });

  it('each says what to expect and what to do, in a line', () => {
    for (const kind of kinds) {
      const text = problemText(problemOf(kind, 'path', { secret: 1 }));
      expect(text).to.match(/^TX-CFG-\d{3} path: found an object, expected [^.]+\. [A-Z].*\.$/).and.not.contain('secret');
    }
  });

  it('shortens what was found, and makes it safe to print', () => {
    const found = (value: unknown): string => problemOf('badValue', 'x', value).found;
    expect(found('a\nb\u202e'.repeat(100))).to.have.lengthOf(62).and.not.match(/[\n\u202e]/);
    expect([null, undefined, 5, true, NaN, -Infinity, [1], {}, () => 1, Symbol('x'), 10n].map(found)).to.deep.equal(
      ['nothing', 'nothing', '5', 'true', 'no finite number', 'no finite number', 'a list', 'an object', 'a function', 'a symbol', 'a bigint'],
    );
  });
});
