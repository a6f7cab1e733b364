import { readFileSync } from 'node:fs';

import { expect } from 'chai';

import { form } from '../content/words/en/contact/form.js';
import { cleanText } from '../lib/text.js';
import { sentencesOf } from '../state/message/agreement.js';
import { leadBody, type LeadContent } from '../state/message/body.js';
import { LIMITS } from '../state/message/fields.js';

const php = (name: string): string => readFileSync(`wordpress/treatment-explorer/includes/${name}.php`, 'utf8');
const SHAPE = php('lead-shape');
const [CONTACT_DOCS, WORDPRESS_DOCS] = ['contact', 'wordpress'].map((name) => readFileSync(`docs/${name}.md`, 'utf8')) as [string, string];

/** What stands in the brackets of the first match. */
function only(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`${pattern.source} is not found`);
  return found;
}

const listed = (text: string): readonly string[] => [...text.matchAll(/'(\w+)'/g)].map(([, name]) => name ?? '');
const BYTES = Number(only(php('lead-route'), /LEAD_BYTES = (\d+);/));

/** As long as it can be: letters of three bytes, and sentences of the owner's of four. */
const sentence = { text: cleanText('\u{1f33f}'.repeat(700), 600), version: cleanText('\u{1f33f}'.repeat(50), 40) };
const long = (count: number): string => '\u0939'.repeat(count);
const LONGEST: LeadContent = {
  name: long(LIMITS.name), contact: long(LIMITS.contact), when: long(LIMITS.when), text: long(LIMITS.text), lang: 'zh-Hans-CN',
  contactSentence: sentence, healthSentence: sentence,
};
const BODY = leadBody(LONGEST, null, new Date('2026-11-23T08:00:00Z'));

describe('the endpoint of the WordPress plugin', () => {
  it('L7: takes the fields that the widget sends, and no others', () => {
    const fields = [...SHAPE.matchAll(/has_exactly\( \$\w+, array\( ([^)]*) \) \)/g)].map(([, names = '']) => listed(names));
    expect(fields).to.deep.equal([Object.keys(BODY), Object.keys(BODY.consents), Object.keys(BODY.consents.contact)]);
    expect(Number(only(SHAPE, /LEAD_VERSION = (\d+);/))).to.equal(BODY.version);
    expect(BODY.key).to.match(new RegExp(only(SHAPE, /lead->key, 36 \) && preg_match\( '\/(.*?)\/iD'/), 'i'));
  });

  it('L11: takes as much as the widget lets somebody write', () => {
    const limits = [...only(SHAPE, /LEAD_TEXTS = array\(([^)]*)\)/).matchAll(/'(\w+)'\s*=> (\d+)/g)].map(([, name, most]) => [name, Number(most)]);
    expect(limits).to.deep.equal(Object.entries(LIMITS));
    const [version, text] = ['version', 'text'].map((name) => Number(only(SHAPE, new RegExp(`consent->${name}, (\\d+) \\)`)))) as [number, number];
    const builtIn = sentencesOf({ clinicName: long(80), lead: null }, form).contact;
    for (const one of [sentence, builtIn]) expect([[...one.version].length <= version, [...one.text].length <= text], one.text.slice(0, 20)).to.deep.equal([true, true]);
    const bytes = Buffer.byteLength(JSON.stringify(BODY));
    expect(bytes).to.be.greaterThan(16_384).and.at.most(BYTES);
  });

  it('L7: is told alike in both documents', () => {
    const example = (docs: string): unknown => JSON.parse(only(docs, /```json\n(\{\n  "version": 1[\s\S]*?)```/));
    for (const docs of [CONTACT_DOCS, WORDPRESS_DOCS]) expect(Object.keys(example(docs) as object)).to.deep.equal(Object.keys(BODY));
    for (const [name, most] of Object.entries(LIMITS)) expect(CONTACT_DOCS).to.contain(`| \`${name}\` | ${most} |`);
    expect(WORDPRESS_DOCS).to.contain(`over ${BYTES / 1024} KB;`);
    expect(CONTACT_DOCS).to.contain(`a whole message has ${BYTES / 1024} KB at most`);
    expect(WORDPRESS_DOCS).to.contain('`name` up to 80 characters, `contact` and `when` 120, `text` 4,000.');
    expect(listed(only(php('lead-route'), /'ok'  => true,([\s\S]*?)\)/))).to.deep.equal(['key']);
  });
});
