import { expect } from 'chai';

import { DEFAULT_SETTINGS } from '../../config/settings.js';
import { form } from '../../content/words/en/contact/form.js';
import { BUILT_IN_VERSION, sentencesOf } from './agreement.js';
import { leadBody, type LeadContent } from './body.js';

const NOW = new Date('2026-11-22T10:00:00Z');
const LATER = new Date('2026-11-22T10:05:00Z');
const CONTENT: LeadContent = {
  name: 'Sara', contact: '0300 0000000', when: '', text: 'Hello', lang: 'en',
  contactSentence: { text: 'They may answer.', version: '1' }, healthSentence: { text: 'They may read it.', version: '1' },
};
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('the body of a message', () => {
  it('L7: has the agreed keys and no others', () => {
    const body = leadBody(CONTENT, null, NOW);
    expect(Object.keys(body)).to.deep.equal(['version', 'key', 'name', 'contact', 'when', 'text', 'consents', 'lang', 'at']);
    expect(JSON.parse(JSON.stringify(body))).to.deep.equal({
      version: 1, key: body.key, name: 'Sara', contact: '0300 0000000', when: '', text: 'Hello',
      consents: { contact: { given: true, version: '1', text: 'They may answer.' }, health: { given: true, version: '1', text: 'They may read it.' } },
      lang: 'en', at: '2026-11-22T10:00:00.000Z',
    });
    expect(body.key).to.match(UUID);
    expect(leadBody({ ...CONTENT, healthSentence: null }, null, NOW).consents.health).to.equal(null);
  });

  it('L7: takes over nothing else that stands beside the content', () => {
    const more = { ...CONTENT, age: '35-54', today: ['pregnant'], verdict: 'not-now', goal: 'hair-female', trap: 'x' };
    expect(JSON.stringify(leadBody(more, null, NOW))).not.to.match(/35-54|pregnant|not-now|hair-female|trap/);
  });

  it('L2: is the very same for every attempt to send the same', () => {
    const first = leadBody(CONTENT, null, NOW);
    expect(leadBody({ ...CONTENT }, first, LATER)).to.equal(first);
  });

  const changes: readonly (readonly [what: string, content: Partial<LeadContent>])[] = [
    ['name', { name: 'Sarah' }], ['contact', { contact: '0301 0000000' }], ['time', { when: 'noon' }], ['text', { text: 'Hello!' }], ['language', { lang: 'ur' }],
    ['sentence', { contactSentence: { text: 'Other.', version: '1' } }], ['version of it', { contactSentence: { text: 'They may answer.', version: '2' } }],
    ['second sentence', { healthSentence: null }],
  ];
  for (const [what, content] of changes) {
    it(`L2: has another key with another ${what}, so that no server can say yes to the old one`, () => {
      const first = leadBody(CONTENT, null, NOW);
      const second = leadBody({ ...CONTENT, ...content }, first, LATER);
      expect(second.key).not.to.equal(first.key);
      expect(second.at).to.equal('2026-11-22T10:05:00.000Z');
    });
  }

  it('makes a key where a page has no safe context', () => {
    const own = Object.getOwnPropertyDescriptor(crypto, 'randomUUID');
    Object.defineProperty(crypto, 'randomUUID', { configurable: true, value: undefined });
    try {
      const keys = new Set([...Array(50).keys()].map(() => leadBody(CONTENT, null, NOW).key));
      expect(keys.size).to.equal(50);
      for (const key of keys) expect(key).to.match(UUID);
    } finally {
      if (own) Object.defineProperty(crypto, 'randomUUID', own);
      else Reflect.deleteProperty(crypto, 'randomUUID');
    }
  });
});

describe('what is agreed to', () => {
  const lead = { privacyUrl: '', replyDays: 0, contactConsent: '', healthConsent: '', consentVersion: '' };
  const settings = { ...DEFAULT_SETTINGS, clinicName: 'Example Clinic' };

  it('L6: is built in, with the name of the clinic and a version', () => {
    for (const one of [settings, { ...settings, lead }]) {
      expect(sentencesOf(one, form)).to.deep.equal({
        contact: { text: 'Example Clinic may use my name, and my phone number or e-mail address, to answer this message and for nothing else.', version: BUILT_IN_VERSION },
        health: { text: form.healthText, version: BUILT_IN_VERSION },
      });
    }
  });

  it('L6: keeps its version as long as its words: change both', () => {
    expect([BUILT_IN_VERSION, form.healthText]).to.deep.equal([
      'built-in-1', 'The text says what I ask about. That can tell something of my health. I agree that the clinic may read it and keep it for its answer.',
    ]);
  });

  it('L6: is the owner’s where they have written it, each with the version that belongs to it', () => {
    const own = sentencesOf({ ...settings, lead: { ...lead, contactConsent: 'We may call you.', consentVersion: '2026-11' } }, form);
    expect(own.contact).to.deep.equal({ text: 'We may call you.', version: '2026-11' });
    expect(own.health.version).to.equal(BUILT_IN_VERSION);
  });
});
