import { readdirSync, readFileSync } from 'node:fs';

import { expect } from 'chai';

import { PRESETS } from '../widget/presets.js';

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(components|widget|styles)\/.*\.ts$/.test(file) && !/\.test\.ts$/.test(file))
  .map((file) => readFileSync(`src/${file}`, 'utf8')).join('\n');
/** What the comment on the root element says, from which the manifest for editors is made. */
const ROOT = readFileSync('src/widget/treatment-explorer.ts', 'utf8');

/** Cells of the rows under a heading of a page, without the marks of code. */
function rowsUnder(file: string, heading: string): readonly (readonly string[])[] {
  const [, part = ''] = readFileSync(file, 'utf8').split(`\n## ${heading}\n`);
  const [own = ''] = part.split('\n## ');
  return own.split('\n').filter((line) => line.startsWith('| `')).map((line) => line.slice(2, -2).split(' | ').map((cell) => cell.replaceAll('`', '')));
}
const found = (text: string, pattern: RegExp): readonly string[] => [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();
const sorted = (names: readonly string[]): readonly string[] => [...names].sort();

describe('docs/theming.md', () => {
  const properties = rowsUnder('docs/theming.md', 'Custom properties');

  it('names every custom property that the sources read, and no other', () => {
    expect(sorted(properties.map(([name = '']) => name))).to.deep.equal(found(SOURCES, /var\((--tx-[a-z-]+)/g));
    expect(found(SOURCES, /(--tx-[a-z]+(?:-[a-z]+)*)/g)).to.deep.equal(found(SOURCES, /var\((--tx-[a-z-]+)/g));
  });

  for (const [name = '', builtIn = ''] of properties) {
    it(`tells what ${name} is when it is not set`, () => {
      const used = found(SOURCES.replaceAll(/\$\{[^}]*\}px/g, 'preset'), new RegExp(`var\\(${name}, ([^)]+)\\)`, 'g')).filter((value) => value !== 'preset');
      expect(used.map((value) => value.toLowerCase())).to.deep.equal([builtIn.toLowerCase()]);
      expect(ROOT).to.contain(`@cssproperty [${name}=${builtIn}]`);
    });
  }

  it('names every part that a page can reach, and no other', () => {
    const named = sorted(rowsUnder('docs/theming.md', 'Parts').map(([name = '']) => name));
    // A part is written in full, or as one of two texts; headings get theirs as a value.
    const written = [...SOURCES.matchAll(/\spart=(?:"([^"$]+)"|\$\{[^}]*? \? '([^']+)' : '([^']+)'\})/g)].flatMap(([, ...names]) => names.join(' ').split(' '));
    const headings = found(SOURCES, /\bpart: '([a-z-]+)'/g);
    expect(sorted([...new Set([...written, ...headings].filter(Boolean))])).to.deep.equal(named);
    expect(found(ROOT, /@csspart ([a-z-]+) /g)).to.deep.equal(named);
    const [, handedOn = ''] = /const PARTS = '([^']+)'/.exec(readFileSync('src/components/shared/parts.ts', 'utf8')) ?? [];
    expect(sorted(handedOn.split(', '))).to.deep.equal(named);
    expect(readFileSync('docs/theming.md', 'utf8')).to.contain(`exportparts="${handedOn}"`);
  });

  it('shows each preset as it is', () => {
    const shown = rowsUnder('docs/theming.md', 'Presets').map(([name = '', accent, radius]) => [name.replace(' (built in)', ''), accent, radius]);
    expect(shown).to.deep.equal(Object.entries(PRESETS).map(([name, { accent, radius }]) => [name, accent, `${radius}px`]));
  });
});
