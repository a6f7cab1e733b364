import { expect } from 'chai';

import { FACTS, factsOf, factsWith } from '../testing/check-facts.js';
import type { Facts } from './facts.js';
import { headingOf, reportOn } from './report.js';

/** One line for each thing that asks for something. */
const findingsOf = (facts: Facts): readonly string[] => {
  const { fix, look } = reportOn(facts);
  return [...fix, ...look].map(({ rank, code, title }) => `${rank} ${code} ${title}`);
};
const passedOf = (facts: Facts): readonly string[] => reportOn(facts).passed.map(({ title }) => title);

/** The page of the drawing: two things to fix, three to look at. */
const DRAWN = factsOf(
  { single: { currency: 'PKR', whatsapp: '0300 0000000', prices: 'face:7000-18000; hair:20000-8000', accent: '#FFC400', 'prices-date': '2026-05-16', lang: 'ur' } },
  {
    colour: { path: 'accent', asked: '#FFC400', askedRatio: 1.61, used: '#826200', usedRatio: 4.9, isCorrected: true },
    spoken: { lang: 'ur', name: 'Urdu', missing: ['cost.quoted.help', 'safety.flags.eye', 'a', 'b'] },
  },
);

describe('reportOn', () => {
  it('has nothing to say against a page in order, and names every check that passed', () => {
    expect(findingsOf(FACTS)).to.deep.equal([]);
    expect(headingOf(reportOn(FACTS))).to.equal('Self-check: nothing to fix');
    expect(passedOf(FACTS)).to.deep.equal([
      'Brand colour', 'Prices', 'Language', 'One copy on this page', 'Requests after the script: 0', 'Content security policy',
      'Safety questions complete', 'Footer lines', 'Space kept while loading',
    ]);
  });

  it('says of the drawn page what the drawing says', () => {
    const report = reportOn(DRAWN);
    expect(headingOf(report)).to.equal('Self-check: 2 to fix, 3 to look at');
    expect(findingsOf(DRAWN)).to.deep.equal([
      'fix TX-CFG-011 WhatsApp number has no country code', 'fix TX-CFG-027 Price range is upside down',
      'look TX-THEME-001 Brand colour was too light for text', 'look TX-CHK-001 Prices are 190 days old', 'look TX-CHK-003 4 Urdu sentences fall back to English',
    ]);
    expect(report.fix.map(({ where, found, fix }) => [where, found, fix])).to.deep.equal([
      ['attribute whatsapp', 'whatsapp="0300 0000000"', 'Use the international form. If this is a number in Pakistan: whatsapp="+923000000000"'],
      ['attribute prices, hair', 'prices="hair:20000-8000"', 'Swap the two numbers: hair:8000-20000. Until then we show them swapped.'],
    ]);
    expect(report.look[0]?.found).to.equal('accent="#FFC400", contrast 1.6 to 1');
    expect(report.look[1]?.found).to.equal('prices-date="2026-05-16"');
  });

  const face = { face: { lowMinor: 700000, highMinor: null } };
  for (const [what, facts, expected] of [
    ['prices of 360 days', factsWith({ prices: face, pricesDate: '2025-11-27' }), ['look TX-CHK-001 Prices are 360 days old']],
    ['prices of 361 days', factsOf({ single: { currency: 'PKR', prices: '7000', 'prices-date': '2025-11-26' } }), ['fix TX-CFG-015 Prices are 361 days old and are hidden']],
    ['prices of 180 days', factsWith({ prices: face, pricesDate: '2026-05-26' }), []],
    ['prices without a date', factsWith({ prices: face }), ['look TX-CHK-002 Prices have no date']],
    ['old prices that are hidden', factsWith({ hidesPrices: true, pricesDate: '2020-01-01' }), []],
    ['a colour that can be read', { ...FACTS, colour: { path: 'accent', asked: '#0E5E63', askedRatio: 7, used: '#0e5e63', usedRatio: 7, isCorrected: false } }, []],
    ['a language with every sentence', { ...FACTS, spoken: { lang: 'ur', name: 'Urdu', missing: [] } }, []],
    ['one sentence missing', { ...FACTS, spoken: { lang: 'ur', name: 'Urdu', missing: ['start.title'] } }, ['look TX-CHK-003 1 Urdu sentence falls back to English']],
    ['two versions', { ...FACTS, hasOtherVersion: true }, ['fix TX-LOAD-001 Two versions on one page']],
    ['a self-check of another release', { ...FACTS, versions: { widget: '0.1.0', check: '0.2.0' } }, ['fix TX-CHK-005 The self-check is of another version']],
    ['the script twice', { ...FACTS, scripts: ['https://a.example/1.js', 'https://a.example/1.js'] }, ['look TX-CHK-006 The script is on this page 2 times']],
    ['a file that is missing', { ...FACTS, requests: [{ address: 'https://a.example/chunks/quiz.js', status: 404 }] }, ['fix TX-LOAD-002 A file did not come']],
    ['files that came', { ...FACTS, requests: [{ address: 'https://a.example/chunks/quiz.js', status: 200 }, { address: 'https://a.example/c.json', status: 0 }] }, []],
    ['a policy in the way', { ...FACTS, blocked: [{ directive: 'connect-src', address: 'https://a.example/c.json' }] }, ['fix TX-CHK-007 The content security policy blocks the widget']],
    ['a safety rule that does not hold', { ...FACTS, rules: { tried: 27, broken: ['pregnant'] } }, ['fix TX-CHK-008 1 of 27 safety rules do not hold']],
    ['no line on the clinic’s interest', { ...FACTS, hasInterestLine: false }, ['fix TX-CHK-009 The line on the clinic’s interest is not seen']],
    ['a page that moved', { ...FACTS, shift: 0.031 }, ['look TX-CHK-010 The page moved while the widget came']],
    ['a code of a later version', { ...FACTS, problems: [{ code: 'TX-NEW-001', path: 'x', found: '1', expected: '2', fix: 'Do.' }] }, ['fix TX-NEW-001 A problem: TX-NEW-001']],
  ] satisfies (readonly [string, Facts, readonly string[]])[]) {
    it(`tells of ${what}`, () => expect(findingsOf(facts)).to.deep.equal(expected));
  }

  it('says nothing of the page’s moving where the browser does not tell', () => {
    expect(passedOf({ ...FACTS, shift: null })).to.not.include('Space kept while loading');
  });

  it('says where and how to let through what a policy refuses', () => {
    const [finding] = reportOn({ ...FACTS, blocked: [
      { directive: 'connect-src', address: 'https://a.example/c.json' }, { directive: 'script-src-elem', address: 'https://a.example/chunks/x.js' }, { directive: 'font-src', address: 'x' },
    ] }).fix;
    expect(finding?.where).to.equal('policy of the page, connect-src, script-src, font-src');
    expect(finding?.fix).to.equal('Allow the address of config-src in connect-src. Allow the folder of the script in script-src. Allow it in font-src.');
  });

  it('tells each problem of a configuration once', () => {
    const facts = factsOf({ single: { email: 'nobody', 'prices-date': '2025-01-01', prices: '7000', currency: 'PKR' } });
    expect(findingsOf(facts)).to.have.lengthOf(2);
  });
});
