import { expect } from 'chai';

import { parseConfig } from '../config/parse.js';
import { configJsonSchema, writtenOutSchema } from './config-json-schema.js';
import { type JsonShape, withSharedShapes } from './shared-shapes.js';

/** A schema with what it points to in its place. */
function expanded({ $defs, ...schema }: JsonShape): unknown {
  const defs = $defs as Readonly<Record<string, unknown>>;
  const inner = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inner);
    if (typeof value !== 'object' || value === null) return value;
    const { $ref } = value as { readonly $ref?: string };
    return $ref ? inner(defs[$ref.replace('#/$defs/', '')]) : Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inner(member)]));
  };
  return inner(schema);
}

describe('dist/config.schema.json', () => {
  it('says the same as with every shape written out, in a fraction of the bytes', () => {
    const schema = configJsonSchema();
    expect(JSON.stringify(expanded(schema))).to.equal(JSON.stringify(writtenOutSchema()));
    expect(JSON.stringify(schema, null, 2).length).to.be.lessThan(200_000);
  });

  it('shares a shape that comes again, and leaves a property of that name alone', () => {
    const long = { type: 'string', description: 'x'.repeat(200) };
    const whole = { type: 'object', properties: { type: long, enum: { type: 'object', properties: { type: long } }, once: { type: 'string', description: 'y'.repeat(200) } } };
    const schema = withSharedShapes(whole);
    expect(schema).to.deep.equal({
      type: 'object', $defs: { type: long },
      properties: { type: { $ref: '#/$defs/type' }, enum: { type: 'object', properties: { type: { $ref: '#/$defs/type' } } }, once: whole.properties.once },
    });
    expect(expanded(schema)).to.deep.equal(whole);
  });

  it('may be named by a document, which the widget does not take for a setting', () => {
    const problems = (input: unknown): readonly string[] => parseConfig(input, { hasLanguage: () => true }).problems.map(({ code, path }) => `${code} ${path}`);
    expect(configJsonSchema()['properties']).to.have.property('$schema');
    expect(problems({ $schema: './config.schema.json', currency: 'PKR' })).to.deep.equal([]);
    expect(problems({ currency: 'PKR', reviewer: { $schema: 'x', name: 'A', date: '2026-01-01' } })).to.deep.equal(['TX-CFG-003 config.reviewer.$schema']);
  });
});
