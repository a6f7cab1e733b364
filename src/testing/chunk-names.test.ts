import { expect } from 'chai';

import { hashedNames } from '../../.config/build/names.mjs';

const CHUNKS: Readonly<Record<string, string>> = {
  'draw.js': 'export const bars = 1;',
  'result.js': 'const draw = () => import("./draw.js"); export const shown = 2;',
  'detail.js': 'const back = () => import("./result.js"); export const opened = 3;',
  'take.js': 'export const paper = 4;',
};
const namesOf = (changes: Readonly<Record<string, string>> = {}) => Object.fromEntries(hashedNames(new Map(Object.entries({ ...CHUNKS, ...changes }))));
const changedBy = (changes: Readonly<Record<string, string>>): readonly string[] => {
  const [before, after] = [namesOf(), namesOf(changes)];
  return Object.keys(CHUNKS).filter((name) => before[name] !== after[name]);
};

describe('names of chunks', () => {
  it('are the same for the same content, in whatever order the chunks come', () => {
    const turned = Object.fromEntries(hashedNames(new Map(Object.entries(CHUNKS).reverse())));
    expect(turned).to.deep.equal(namesOf());
    for (const name of Object.values(namesOf())) expect(name).to.match(/^[a-z]+-[\da-f]{6}\.js$/);
  });

  it('change with one byte of a chunk, for it and all that lead to it, and for no other', () => {
    expect(changedBy({ 'draw.js': 'export const bars = 2;' })).to.deep.equal(['draw.js', 'result.js', 'detail.js']);
    expect(changedBy({ 'take.js': 'export const paper = 5;' })).to.deep.equal(['take.js']);
    expect(changedBy({ 'detail.js': `${CHUNKS['detail.js']} ` })).to.deep.equal(['detail.js']);
  });

  it('are none that blockers refuse', () => {
    const names = Array.from({ length: 3000 }, (_, index) => namesOf({ 'take.js': `export const paper = ${index};` })['take.js']);
    expect(names.filter((name) => name?.includes('-ad'))).to.deep.equal([]);
  });

  it('are of a circle too', () => {
    expect(changedBy({ 'draw.js': 'const up = () => import("./result.js"); export const bars = 1;' })).to.deep.equal(['draw.js', 'result.js', 'detail.js']);
  });
});
