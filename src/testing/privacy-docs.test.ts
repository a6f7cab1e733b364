import { readFileSync } from 'node:fs';

import { expect } from 'chai';

const PAGE = readFileSync('docs/privacy.md', 'utf8');
const ROWS = PAGE.split('\n').filter((line) => line.startsWith('| ') && !/^\| (Promise|What) \|/.test(line));

/** What a promise says proves it: a file, and words of a test's title in it. */
function proofOf(row: string): readonly [file: string, title: string] {
  const [, file = '', title = ''] = /\| `(src\/[\w/.-]+\.ts)`: "((?:[^"\\]|\\")+)" \|$/.exec(row) ?? [];
  return [file, title.replaceAll('\\"', '"')];
}

/** Titles of tests and of rows, and what a test of many things is about, as they are written in a file. */
function titlesIn(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const spoken = [...text.matchAll(/\b(?:test|it|title:)[(\s]+(['"`])((?:(?!\1)[^\\\n]|\\.)*)\1/g)].map(([, , title = '']) => title);
  const listed = [...text.matchAll(/^\s*\[(?:'[A-Z]\d+', )?(['"`])((?:(?!\1)[^\\\n]|\\.)*)\1, /gm)].map(([, , title = '']) => title);
  return [...spoken, ...listed];
}

describe('docs/privacy.md', () => {
  it('makes at least twenty promises, each with a test of its own words', () => {
    expect(ROWS.length).to.be.greaterThan(20);
    for (const row of ROWS) expect(proofOf(row), row).to.not.include('');
  });

  for (const row of ROWS) {
    const [file, title] = proofOf(row);
    it(`is right that ${file} has a test "${title}"`, () => {
      expect(titlesIn(file).some((written) => written.includes(title)), titlesIn(file).join('\n')).to.equal(true);
    });
  }
});
