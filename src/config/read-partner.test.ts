import { expect } from 'chai';

import { BAD_URLS } from '../testing/payloads.js';
import { resolveSettings } from './resolve.js';

const resolve = (config: unknown, single: Record<string, unknown> = {}, today = '2026-11-22') =>
  resolveSettings({ single, property: config }, { hasLanguage: () => true, today });
const told = (config: unknown, single: Record<string, unknown> = {}): readonly string[] =>
  resolve(config, single).problems.map(({ code, path }) => `${code.slice(-3)} ${path}`);

const A = { name: 'Clinic A', city: 'Lahore', url: 'https://a.example/mesotherapy' };
const READ = { ...A, about: '', licence: '', isPaid: true };

describe('an owner who sends visitors on', () => {
  for (const [single, mode] of [
    [{}, 'clinic'], [{ mode: 'affiliate' }, 'affiliate'], [{ partner: 'skin-notebook' }, 'affiliate'],
    [{ partner: 'skin-notebook', mode: 'clinic' }, 'affiliate'], [{ partner: 'not an id' }, 'affiliate'], [{ partner: '' }, 'clinic'],
    [{ 'partner-sub': 'page-1' }, 'clinic'], [{ disclosure: 'We may be paid.' }, 'clinic'],
  ] as const) {
    it(`is taken for ${mode} with ${JSON.stringify(single)}`, () => expect(resolve(undefined, single).settings.mode).to.equal(mode));
  }

  it('is paid by a clinic until it says no, whatever the mode', () => {
    expect(resolve({ clinics: [A] }, { mode: 'clinic' }).settings.mode).to.equal('affiliate');
    expect(resolve({ clinics: [{ ...A, paid: 'no' }] }).settings.mode).to.equal('affiliate');
    expect(resolve({ clinics: [{ ...A, paid: false }] }).settings.mode).to.equal('clinic');
    expect(resolve({ clinics: [{ ...A, paid: false }, A] }).settings.mode).to.equal('affiliate');
  });

  it('has an id of letters, digits, - and _', () => {
    const long = 'x'.repeat(40);
    expect(resolve({ partner: ` ${long} `, partnerSub: 'y'.repeat(64) }).settings).to.deep.include({ partner: long, partnerSub: 'y'.repeat(64) });
    for (const id of [`${long}x`, 'a b', 'a&sub=b', 'é', '<b>', 'a/b', 'a%20', 'a=b']) {
      const { settings, problems } = resolve({ partner: id });
      expect([settings.partner, problems.map(({ code }) => code)], id).to.deep.equal(['', ['TX-CFG-100']]);
    }
    expect(told({}, { 'partner-sub': 'y'.repeat(65) })).to.deep.equal(['100 partner-sub']);
  });

  it('keeps the id of a weaker place where the stronger one cannot be used', () => {
    expect(resolve({ partner: 'skin-notebook' }, { partner: 'a b' }).settings.partner).to.equal('skin-notebook');
  });

  it('says it in words of its own, and never in none', () => {
    expect(resolve({ disclosure: ' We may be paid. ' }).settings.disclosure).to.equal('We may be paid.');
    expect(resolve({ disclosure: 'We may be paid. '.repeat(20) }).settings.disclosure).to.have.lengthOf(240);
    expect(told({ disclosure: 'We may be paid. '.repeat(20) })).to.deep.equal(['002 config.disclosure']);
    for (const nothing of ['', '   ', '—', '***', '\u200b\u2060', '\u3164\u3164', '\u115f\uffa0', '\u2800', '\u{e0041}', '<!-- -->', '\u202e\u2066']) {
      expect(resolve({ disclosure: nothing }).settings.disclosure, nothing).to.equal(undefined);
      expect(told({ disclosure: nothing }), nothing).to.deep.equal(['101 config.disclosure']);
      expect(told(undefined, { disclosure: nothing }), nothing).to.deep.equal(['101 disclosure']);
    }
    expect(told({ disclosure: 'The best clinics, guaranteed.' })).to.deep.equal(['084 config.disclosure']);
    expect(resolve({ disclosure: 'The best clinics, guaranteed.' }).settings.disclosure).to.equal(undefined);
    expect(told({ disclosure: 'بہترین کلینک، گارنٹی کے ساتھ۔' })).to.deep.equal(['084 config.disclosure']);
    expect(told({ disclosure: 'أفضل العيادات، بلا مخاطر.' })).to.deep.equal(['084 config.disclosure']);
  });

  it('cannot say otherwise the lines that tell who is paid', () => {
    expect(told({ sentences: { 'start.footer.paid': 'Nobody', 'result.frame.next.disclosure': 'Hello', 'result.frame.next.paidLink': 'Link', 'clinics.rule': 'Sorted by us', 'clinics.notVisited': 'We know them' } }))
      .to.deep.equal(['start.footer.paid', 'result.frame.next.disclosure', 'result.frame.next.paidLink', 'clinics.rule', 'clinics.notVisited'].map((path) => `081 config.sentences.${path}`));
  });
});

describe('clinics to choose from', () => {
  it('hold what their owner tells of them', () => {
    const { settings, problems } = resolve({ currency: 'PKR', clinics: [A, { ...A, about: 'By the park', licence: '00000-P', price: '8000-14000', priceDate: '2026-11-12', paid: false }] });
    expect(problems).to.deep.equal([]);
    expect(settings.clinics).to.deep.equal([
      READ, { ...READ, about: 'By the park', licence: '00000-P', isPaid: false, price: { lowMinor: 800_000, highMinor: 1_400_000, date: '2026-11-12' } },
    ]);
  });

  for (const [written, problem] of [
    [{ ...A, name: '' }, '102 config.clinics[0]'], [{ ...A, name: '***' }, '102 config.clinics[0]'], [{ ...A, city: undefined }, '102 config.clinics[0]'],
    [{ ...A, url: undefined }, '102 config.clinics[0]'], [{ ...A, url: 'http://a.example' }, '009 config.clinics[0].url'],
    [{ ...A, url: '/a' }, '009 config.clinics[0].url'], ['Clinic A', '004 config.clinics[0]'],
  ] as const) {
    it(`leave out ${JSON.stringify(written)}, and the others stand`, () => {
      expect(resolve({ clinics: [written, A] }).settings.clinics).to.deep.equal([READ]);
      expect(told({ clinics: [written, A] })).to.deep.equal([problem]);
    });
  }

  it('lead to no address that could run something', () => {
    for (const url of BAD_URLS) expect(resolve({ clinics: [{ ...A, url }] }).settings.clinics, url).to.equal(undefined);
  });

  it('promise nothing', () => {
    expect(told({ clinics: [{ ...A, about: 'Painless and safe' }] })).to.deep.equal(['084 config.clinics[0].about']);
    expect(resolve({ clinics: [{ ...A, about: 'Painless and safe' }] }).settings.clinics).to.deep.equal([READ]);
    expect(resolve({ clinics: [{ ...A, name: 'The best clinic' }] }).settings.clinics).to.equal(undefined);
  });

  for (const [priced, problem] of [
    [{ price: 9000 }, '103 config.clinics[0].priceDate'], [{ price: 9000, priceDate: '1 May' }, '013 config.clinics[0].priceDate'],
    [{ price: 9000, priceDate: '2027-01-01' }, '014 config.clinics[0].priceDate'], [{ price: 'much', priceDate: '2026-11-01' }, '023 config.clinics[0].price'],
  ] as const) {
    it(`go without a price that reads ${JSON.stringify(priced)}`, () => {
      expect(resolve({ currency: 'PKR', clinics: [{ ...A, ...priced }] }).settings.clinics).to.deep.equal([READ]);
      expect(told({ currency: 'PKR', clinics: [{ ...A, ...priced }] })).to.deep.equal([problem]);
    });
  }

  it('go without a price where no currency is set', () => {
    expect(told({ clinics: [{ ...A, price: 9000, priceDate: '2026-11-01' }] })).to.deep.equal(['020 config.clinics[0].price']);
  });

  it('are forty at most', () => {
    expect(resolve({ clinics: Array(40).fill(A) })).to.deep.include({ problems: [] });
    expect(resolve({ clinics: Array(41).fill(A) }).settings.clinics).to.have.lengthOf(40);
    expect(told({ clinics: Array(41).fill(A) })).to.deep.equal(['002 config.clinics']);
  });
});
