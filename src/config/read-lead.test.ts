import { expect } from 'chai';

import { endpointUrl } from '../lib/safe-url.js';
import type { SettingSources } from './context.js';
import { resolveSettings } from './resolve.js';

const checks = { hasLanguage: () => true, today: '2026-11-22' };
const ENDPOINT = 'https://clinic.example/lead';
const read = (sources: SettingSources) => {
  const { settings, problems } = resolveSettings(sources, checks);
  return { endpoint: settings.leadEndpoint, lead: settings.lead, testMode: settings.testMode, codes: problems.map(({ code, path }) => `${code.slice(-3)} ${path}`) };
};

describe('the form that posts to the owner', () => {
  it('is off by itself', () => { expect(read({})).to.deep.equal({ endpoint: '', lead: null, testMode: false, codes: [] }); });

  it('is on with an address and a name', () => {
    expect(read({ single: { 'lead-endpoint': ENDPOINT, 'clinic-name': 'Rose' } })).to.deep.include({ endpoint: ENDPOINT, codes: [] });
    expect(read({ property: { lead: { endpoint: ENDPOINT }, clinicName: 'Rose' } })).to.deep.include({ endpoint: ENDPOINT, codes: [] });
    expect(read({ property: { lead: { endpoint: ENDPOINT } }, single: { 'clinic-name': 'Rose' } }).endpoint).to.equal(ENDPOINT);
  });

  it('C27: has the address of the attribute, and the rest of the configuration', () => {
    const { endpoint, lead } = read({
      single: { 'lead-endpoint': 'https://a.example/', 'clinic-name': 'Rose' },
      property: { lead: { endpoint: 'https://b.example/', privacyUrl: 'https://b.example/privacy', replyDays: 2 } },
    });
    expect(endpoint).to.equal('https://a.example/');
    expect(lead).to.deep.equal({ privacyUrl: 'https://b.example/privacy', replyDays: 2, contactConsent: '', healthConsent: '', consentVersion: '' });
  });

  describe('C27: takes each member of the group from the strongest place that gives it', () => {
    const none = { privacyUrl: '', replyDays: 0, contactConsent: '', healthConsent: '', consentVersion: '' };
    const file = { privacyUrl: 'https://file.example/', replyDays: 3, contactConsent: 'File contact.', healthConsent: 'File health.', consentVersion: 'file' };
    const own = { contactConsent: 'Own contact.', consentVersion: 'own' };
    type Group = Readonly<Record<string, unknown>>;
    const table: readonly [name: string, groups: { readonly file?: Group; readonly child?: Group; readonly property?: Group }, lead: Group, codes: readonly string[]][] = [
      ['a notice beside all the rest of a file', { file, child: { privacyUrl: 'https://site.example/' } }, { ...file, privacyUrl: 'https://site.example/' }, []],
      ['one member from each', { file: { replyDays: 3 }, child: { privacyUrl: 'https://child.example/' }, property: own }, { ...none, ...own, replyDays: 3, privacyUrl: 'https://child.example/' }, []],
      ['the strongest of three', { file, child: { replyDays: 4 }, property: { replyDays: 5 } }, { ...file, replyDays: 5 }, []],
      ['the next one where the strongest cannot be used', { file, child: { privacyUrl: 'http://child.example/', replyDays: 99 } }, file, ['004 json.lead.replyDays', '009 json.lead.privacyUrl']],
      ['the next one where the strongest is empty', { file, property: { contactConsent: ' ', privacyUrl: '', consentVersion: '' } }, file, []],
      ['all of a file beside an empty group', { file, child: {} }, file, []],
      ['nothing from empty groups', { file: {}, property: {} }, none, []],
      ['a version for the sentences of a weaker place', { file: { contactConsent: 'File contact.' }, child: { consentVersion: 'child' } }, { ...none, contactConsent: 'File contact.', consentVersion: 'child' }, []],
      ['no version of a weaker place for a sentence it does not name', { file, property: { healthConsent: 'Own health.' } }, { ...file, healthConsent: 'Own health.', consentVersion: '' }, ['071 lead.consentVersion']],
    ];
    for (const [name, groups, lead, codes] of table) {
      it(name, () => {
        const text = (group: Group | undefined): string | undefined => group && JSON.stringify({ lead: group });
        const found = read({
          single: { 'lead-endpoint': ENDPOINT, 'clinic-name': 'Rose' }, file: text(groups.file), child: text(groups.child), ...(groups.property && { property: { lead: groups.property } }),
        });
        expect({ lead: found.lead, codes: found.codes }).to.deep.equal({ lead, codes });
        expect(found.endpoint).to.equal(codes.includes('071 lead.consentVersion') ? '' : ENDPOINT);
      });
    }
  });

  it('is off, and the owner told, without the name of the clinic', () => {
    expect(read({ single: { 'lead-endpoint': ENDPOINT } })).to.deep.include({ endpoint: '', codes: ['070 clinic-name'] });
  });

  it('L6: is off, and the owner told, with a sentence to agree to that has no version', () => {
    for (const key of ['contactConsent', 'healthConsent']) {
      const lead = { endpoint: ENDPOINT, [key]: 'I agree.' };
      expect(read({ property: { clinicName: 'Rose', lead } }), key).to.deep.include({ endpoint: '', codes: ['071 lead.consentVersion'] });
      expect(read({ property: { clinicName: 'Rose', lead: { ...lead, consentVersion: '1' } } }), key).to.deep.include({ endpoint: ENDPOINT, codes: [] });
    }
  });

  const refused = ['http://clinic.example/lead', '//clinic.example/lead', '/lead', 'javascript:alert(1)', 'ftp://clinic.example', 'https://user:pass@clinic.example/', 'https:clinic.example',
    'http://localhost.evil.example/', 'http://127.0.0.1.evil.example/', 'http://localhost@evil.example/', 'data:,x', 'https://a b.example', 'http://10.0.0.1/lead', 'http://[::1]/'];
  for (const address of refused) {
    it(`L8: refuses ${address}`, () => {
      expect(read({ single: { 'lead-endpoint': address, 'clinic-name': 'Rose' } })).to.deep.include({ endpoint: '', codes: ['009 lead-endpoint'] });
      expect(read({ property: { lead: { endpoint: address }, clinicName: 'Rose' } })).to.deep.include({ endpoint: '', codes: ['009 config.lead.endpoint'] });
    });
  }

  it('L8: takes this machine itself, as browsers do, for trying it out', () => {
    for (const address of ['http://localhost:8080/lead', 'http://127.0.0.1/lead', 'http://127.0.0.1:3000/lead?a=1', 'https://localhost/lead']) expect(endpointUrl(address)).to.equal(address);
    expect(endpointUrl('HTTP://LOCALHOST:1/x')).to.equal('http://localhost:1/x');
  });

  it('L8: reads nothing that a page has given to every object', () => {
    const proto = Object.prototype as unknown as Record<string, unknown>;
    const names = ['leadEndpoint', 'lead-endpoint', 'lead', 'endpoint', 'testMode', 'clinicName', 'clinic-name'];
    const evil = 'https://evil.example/';
    Object.assign(proto, { leadEndpoint: evil, 'lead-endpoint': evil, lead: { endpoint: evil }, endpoint: evil, testMode: false, clinicName: 'Evil', 'clinic-name': 'Evil' });
    try {
      expect(read({}).endpoint).to.equal('');
      expect(read({ single: { 'clinic-name': 'Rose' }, property: { lead: { replyDays: 2 } } }).endpoint).to.equal('');
      expect(read({ single: { 'clinic-name': 'Rose', 'lead-endpoint': ENDPOINT } }).endpoint).to.equal(ENDPOINT);
    } finally {
      for (const name of names) Reflect.deleteProperty(proto, name);
    }
  });

  it('sends nothing in test mode, however that is written, unless it is "false" or false', () => {
    for (const text of ['', 'true', 'yes', '1', 'test-mode', true]) expect(read({ single: { 'test-mode': text } }).testMode, String(text)).to.equal(true);
    for (const value of [1, 0, {}, []]) expect(read({ single: { 'test-mode': value } }).testMode, JSON.stringify(value)).to.equal(true);
    for (const source of [(value: unknown): SettingSources => ({ property: { testMode: value } }), (value: unknown): SettingSources => ({ child: JSON.stringify({ testMode: value }) }), (value: unknown): SettingSources => ({ file: JSON.stringify({ testMode: value }) })]) {
      for (const value of ['true', 'yes', '', 'false', 1, 0, null, {}, []]) {
        const { testMode, codes } = read(source(value));
        expect([testMode, codes.map((code) => code.slice(0, 3))], JSON.stringify(value)).to.deep.equal([true, ['004']]);
      }
      expect([true, false].map((value) => read(source(value)))).to.deep.equal([true, false].map((testMode) => ({ endpoint: '', lead: null, testMode, codes: [] })));
    }
    for (const text of ['false', null, false]) expect(read({ single: { 'test-mode': text } }).testMode, String(text)).to.equal(false);
  });

  it('tells what cannot be used of the rest, and goes on', () => {
    const { endpoint, lead, codes } = read({ property: { clinicName: 'Rose', lead: { endpoint: ENDPOINT, privacyUrl: 'http://a.example', replyDays: 0, contactConsent: '\u200b', extra: 1 } } });
    expect(endpoint).to.equal(ENDPOINT);
    expect(lead).to.include({ privacyUrl: '', replyDays: 0, contactConsent: '' });
    expect(codes).to.deep.equal(['004 config.lead.replyDays', '003 config.lead.extra', '009 config.lead.privacyUrl', '017 config.lead.contactConsent']);
  });
});
