import { expect } from 'chai';

import { emergencyNumberOf } from '../content/emergency.js';
import type { SettingSources } from './context.js';
import { problemText } from './problems.js';
import { resolveSettings } from './resolve.js';
import { DEFAULT_SETTINGS, type Settings } from './settings.js';

const checks = { hasLanguage: (tag: string) => /^(en|ur)\b/i.test(tag), today: '2026-11-22' };
const resolve = (sources: SettingSources) => resolveSettings(sources, checks);
const settingsOf = (sources: SettingSources): Settings => resolve(sources).settings;
const codesOf = (sources: SettingSources): string[] => resolve(sources).problems.map(({ code, path }) => `${code.slice(-3)} ${path}`);

describe('resolveSettings', () => {
  it('gives the built-in settings where nothing is set', () => {
    for (const sources of [{}, { single: {} }, { single: { prices: null, lang: null }, property: undefined, child: null }]) {
      expect(resolve(sources)).to.deep.equal({ settings: DEFAULT_SETTINGS, problems: [] });
    }
  });

  it('reads every attribute', () => {
    const { settings, problems } = resolve({
      single: {
        lang: 'en-GB', currency: 'PKR', region: 'PK', mode: 'clinic', concern: 'hair', goal: 'hair-male', scheme: 'auto', advance: 'manual',
        'heading-level': ' 3 ', prices: 'face:7000-18000; hair:8000-20000', 'prices-date': '2026-10-01', 'book-url': ' https://clinic.example/book ',
        whatsapp: '+92 300 1234567', phone: '042 111 222 333', email: 'hello@clinic.example', 'clinic-name': 'Rose Clinic', accent: '#0E5E63',
        'medicine-names': '', approval: 'EX-0000',
      },
    });
    expect(problems).to.deep.equal([]);
    expect(settings).to.deep.equal({
      ...DEFAULT_SETTINGS,
      lang: 'en-GB', currency: 'PKR', region: 'PK', concern: 'hair', goal: 'hair-male', scheme: 'auto', advance: 'manual', headingLevel: 3,
      prices: { face: { lowMinor: 700000, highMinor: 1800000 }, hair: { lowMinor: 800000, highMinor: 2000000 } }, pricesDate: '2026-10-01',
      bookUrl: 'https://clinic.example/book', whatsapp: '+923001234567', phone: '042111222333', email: 'hello@clinic.example',
      clinicName: 'Rose Clinic', accent: '#0E5E63', medicineNames: true, approval: 'EX-0000',
      emergency: emergencyNumberOf('PK'),
    });
  });

  const attributes: readonly [single: Record<string, unknown>, codes: string[], expected: Partial<Settings>][] = [
    [{ concern: 'feet' }, ['004 concern'], { concern: '' }],
    [{ goal: 'face-lift' }, ['004 goal'], { goal: '' }],
    [{ currency: 'XXQ' }, ['006 currency'], { currency: '' }],
    [{ lang: 'tlh' }, ['005 lang'], { lang: '' }],
    [{ region: 'XX' }, ['007 region'], { region: '' }],
    [{ mode: 'casino' }, ['004 mode'], { mode: 'clinic' }],
    [{ currency: 'PKR', prices: '18000-7000' }, ['027 prices'], { prices: { all: { lowMinor: 700000, highMinor: 1800000 } } }],
    [{ currency: 'PKR', prices: '-7000' }, ['025 prices'], { prices: {} }],
    [{ currency: 'PKR', prices: 'NaN' }, ['023 prices'], { prices: {} }],
    [{ currency: 'PKR', prices: '1,2' }, ['024 prices'], { prices: {} }],
    [{ currency: 'PKR', prices: '' }, ['022 prices'], { prices: {} }],
    [{ prices: '7000' }, ['020 prices'], { prices: {} }],
    [{ prices: 'none' }, [], { hidesPrices: true }],
    [{ currency: 'PKR', prices: 'face:7000; hair:x; body:9000' }, ['023 prices.hair'], { prices: { face: { lowMinor: 700000, highMinor: 700000 }, body: { lowMinor: 900000, highMinor: 900000 } } }],
    [{ 'heading-level': 'big' }, ['004 heading-level'], { headingLevel: 2 }],
    [{ 'heading-level': 4 }, [], { headingLevel: 4 }],
    [{ 'medicine-names': 'false' }, [], { medicineNames: false }],
    [{ 'medicine-names': 'perhaps' }, ['004 medicine-names'], { medicineNames: false }],
    [{ 'medicine-names': 'constructor' }, ['004 medicine-names'], { medicineNames: false }],
    [{ 'book-url': 'javascript:alert(1)' }, ['009 book-url'], { bookUrl: '' }],
    [{ 'prices-date': '2027-01-01' }, ['014 prices-date'], { pricesDate: '' }],
    [{ 'prices-date': '2026-11-23' }, [], { pricesDate: '2026-11-23' }],
    [{ currency: 'PKR', prices: '7000', 'prices-date': '2025-11-01' }, ['015 prices-date'], { pricesDate: '2025-11-01' }],
    [{ lang: '', concern: ' ', phone: '', accent: '' }, [], {}],
    [{ lang: 5, scheme: {}, phone: [], goal: true }, ['004 lang', '004 goal', '004 scheme', '004 phone'], {}],
  ];
  for (const [single, codes, expected] of attributes) {
    it(`C6: reads ${JSON.stringify(single)}`, () => {
      expect(codesOf({ single })).to.deep.equal(codes);
      expect(settingsOf({ single })).to.deep.include(expected);
    });
  }

  describe('C27: with several sources', () => {
    it('takes single settings before the property, the property before the JSON child', () => {
      const sources: SettingSources = {
        single: { 'clinic-name': 'Attribute' },
        property: { clinicName: 'Property', approval: 'Property' },
        child: '{"clinicName":"Child","approval":"Child","phone":"1122"}',
      };
      expect(resolve(sources).problems).to.deep.equal([]);
      expect(settingsOf(sources)).to.include({ clinicName: 'Attribute', approval: 'Property', phone: '1122' });
    });

    it('takes a setting whole', () => {
      const sources = { single: { currency: 'PKR', prices: 'face:7000' }, property: { prices: { hair: 9000 } } };
      expect(Object.keys(settingsOf(sources).prices)).to.deep.equal(['face']);
    });

    it('takes the next one where the strongest is not valid', () => {
      const sources = { single: { 'book-url': 'javascript:1' }, property: { bookUrl: 'https://clinic.example/' } };
      expect(settingsOf(sources).bookUrl).to.equal('https://clinic.example/');
      expect(codesOf(sources)).to.deep.equal(['009 book-url']);
    });

    it('lets a price list show money that a weaker source hides, and the other way round', () => {
      expect(settingsOf({ single: { currency: 'PKR', prices: '7000' }, property: { prices: 'none' } }).hidesPrices).to.equal(false);
      expect(settingsOf({ single: { prices: 'none' }, property: { currency: 'PKR', prices: 7000 } })).to.deep.include({ hidesPrices: true, prices: {} });
    });

    it('reads prices in the currency that counts, wherever it is set', () => {
      expect(settingsOf({ single: { currency: 'JPY' }, property: { prices: 7000 } }).prices).to.deep.equal({ all: { lowMinor: 7000, highMinor: 7000 } });
    });

    it('never shows an amount in another currency than it was written in', () => {
      const sources = { single: { currency: 'USD' }, property: { currency: 'PKR', prices: 7000, consultation: 2000 } };
      expect(settingsOf(sources)).to.deep.include({ currency: 'USD', prices: {}, consultationMinor: null });
      expect(codesOf(sources)).to.deep.equal(['021 config.prices']);
    });

    it('K16: takes the PIN of the staff from the config property alone, and repeats none of it that stands elsewhere', () => {
      const staffPin = { salt: 'rose', hash: '0f'.repeat(32) };
      const written = JSON.stringify({ staffPin, phone: '1122' });
      expect(resolve({ property: { staffPin } })).to.deep.include({ problems: [] });
      expect(settingsOf({ property: { staffPin }, child: '{"phone":"1122"}', file: '{}' }).staffPin).to.deep.equal(staffPin);
      for (const [sources, path] of [[{ child: written }, 'json.staffPin'], [{ file: written }, 'config-src.staffPin'], [{ property: {}, child: written }, 'json.staffPin']] as const) {
        expect(settingsOf(sources)).to.include({ phone: '1122' }).and.not.have.property('staffPin');
        expect(codesOf(sources)).to.deep.equal([`120 ${path}`]);
        expect(JSON.stringify(resolve(sources).problems)).not.to.match(/rose|0f0f/);
      }
      expect(settingsOf({ property: { staffPin }, child: JSON.stringify({ staffPin: { salt: 'leaf', hash: 'ab'.repeat(32) } }) }).staffPin).to.deep.equal(staffPin);
    });

    it('lets a stronger concern end a weaker goal, and a stronger goal set the concern', () => {
      expect(settingsOf({ single: { concern: 'hair' }, property: { goal: 'face-lines' } })).to.include({ concern: 'hair', goal: '' });
      expect(settingsOf({ single: { goal: 'face-lines' }, property: { concern: 'hair' } })).to.include({ concern: 'face', goal: 'face-lines' });
      expect(settingsOf({ single: { concern: 'face' }, property: { goal: 'face-lines' } })).to.include({ concern: 'face', goal: 'face-lines' });
    });
  });

  describe('C2: with a JSON child', () => {
    const bad: readonly [name: string, child: unknown, code: string][] = [
      ['nothing in it', '', '001 json'], ['a page', '<!doctype html><p>404', '001 json'], ['its end missing', '{"phone":"11', '001 json'],
      ['a comma too many', '{"phone":"1122",}', '001 json'], ['single quotes', "{'phone':'1122'}", '001 json'], ['JSONP', 'cb({})', '001 json'],
      ['entities', '{&quot;phone&quot;:1}', '001 json'], ['curly quotes', '{“phone”:“1122”}', '001 json'],
      ['too much in it', `{"included":"${'x'.repeat(600_000)}"}`, '002 json'], ['brackets without end', '['.repeat(400_000), '001 json'],
      ['a list', '[1]', '004 json.*'], ['a text', '"x"', '004 json.*'], ['a wrong key', '{"fone":1}', '003 json.fone'],
    ];
    for (const [name, child, code] of bad) {
      it(`goes on with ${name}`, () => {
        const sources = { single: { phone: '1122' }, child };
        expect(codesOf(sources)).to.deep.equal([code]);
        expect(settingsOf(sources).phone).to.equal('1122');
      });
    }

    it('C26: names a curly quote and its place', () => {
      expect(resolve({ child: '{“phone”:“1122”}' }).problems[0]?.found).to.equal('"a curly quote at line 1, column 2"');
    });

    it('reads one with a byte-order mark', () => {
      expect(settingsOf({ child: '\ufeff{"phone":"1122"}' }).phone).to.equal('1122');
    });

    it('C5: leaves prototypes alone', () => {
      resolve({ child: '{"__proto__":{"phone":"1122"},"constructor":{"prototype":{"phone":"1122"}}}' });
      expect(({} as Record<string, unknown>)['phone']).to.equal(undefined);
    });
  });

  it('says each problem in one line', () => {
    const [problem] = resolve({ single: { whatsapp: '0300' } }).problems;
    expect(problem && problemText(problem)).to.equal(
      'TX-CFG-011 whatsapp: found "0300", expected a number with its country code. Write it as +92 300 1234567.',
    );
  });
});
