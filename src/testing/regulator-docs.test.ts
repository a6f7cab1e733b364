import { readFileSync } from 'node:fs';

import { expect } from 'chai';

import { SETTING_ATTRIBUTES } from '../config/attributes.js';
import { FIELDS } from './config-fields.js';

const PAGE = readFileSync('docs/regulator.md', 'utf8');
const [, TABLE = ''] = PAGE.split('\n## What the widget does for it\n');
const SETTINGS = [...(TABLE.split('\n## ')[0] ?? '').matchAll(/^\| [^|]+ \| ([^|]+) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([\w-]+)/g)].map(([, name = '']) => name));

describe('docs/regulator.md', () => {
  it('names settings that there are', () => {
    const known = [...SETTING_ATTRIBUTES, ...FIELDS.map(({ path }) => path)];
    expect(SETTINGS.length).to.be.greaterThan(8);
    expect(SETTINGS.filter((name) => !known.includes(name))).to.deep.equal([]);
  });

  it('says that it is no advice, and of when it is', () => {
    expect(PAGE).to.contain('not legal advice').and.contain('November 2026');
  });
});
