import { readFileSync } from 'node:fs';

import { toJsonSchema } from '@valibot/to-json-schema';
import { expect } from 'chai';

import { ABOUT, ABOUT_PARTS } from '../config/about.js';
import { SETTING_ATTRIBUTES } from '../config/attributes.js';
import { parseConfig } from '../config/parse.js';
import { configSchema } from '../config/schema.js';
import { configurationTables, described, FIELDS } from './config-fields.js';

const paths = FIELDS.map(({ path }) => path);

describe('what owners are told of the configuration', () => {
  it('has a line for every field of the schema, and none for a field there is not', () => {
    expect(paths).to.have.lengthOf(new Set(paths).size);
    expect(Object.keys({ ...ABOUT, ...ABOUT_PARTS }).sort()).to.deep.equal([...paths].sort());
  });

  for (const [key, { example }] of Object.entries(ABOUT)) {
    it(`gives an example of ${key} that is taken as it stands`, () => {
      const config: Record<string, unknown> = { currency: 'PKR', [key]: JSON.parse(example) as unknown };
      expect(parseConfig(config, { hasLanguage: (tag) => /^(en|ur)/.test(tag), today: '2026-11-22' }).problems).to.deep.equal([]);
    });
  }

  it('gives examples of the fields inside that are JSON', () => {
    for (const [path, { example }] of Object.entries(ABOUT_PARTS)) expect(() => { JSON.parse(example); }, path).to.not.throw();
  });

  it('names codes that are documented', () => {
    const documented = readFileSync('docs/problems.md', 'utf8');
    const numbers = Object.values({ ...ABOUT, ...ABOUT_PARTS }).flatMap(({ codes = '' }) => codes.match(/\d{3}/g) ?? []);
    for (const number of new Set(numbers)) expect(documented).to.contain(`| TX-CFG-${number} |`);
  });

  it('stands in docs/configuration.md as it is', () => {
    expect(readFileSync('docs/configuration.md', 'utf8')).to.contain(configurationTables());
  });

  it('has every attribute in the list of the changelog, which is the public interface', () => {
    const [, list = ''] = /\*\*Attributes\.\*\* `([^`]+)`/.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
    expect(list.split(/\s+/).sort()).to.deep.equal([...SETTING_ATTRIBUTES, 'config-src', 'consent'].sort());
  });

  it('goes into the JSON schema, to the last field', () => {
    const schema = described(toJsonSchema(configSchema, { errorMode: 'ignore', typeMode: 'input' }) as object);
    expect(schema.properties?.['whatsapp']?.description).to.equal(ABOUT.whatsapp.what);
    expect(JSON.stringify(schema)).to.contain(ABOUT_PARTS['stories[].consent.scope']?.what).and.contain(ABOUT_PARTS['prices.*.packages[].visits']?.what);
    expect(schema.properties?.['prices']?.description).to.equal('Price of one visit. See prices.md.');
  });
});
