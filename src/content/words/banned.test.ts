import { expect } from 'chai';

import { ENGLISH_SENTENCES } from '../../testing/english.js';
import { type Ban, ENGLISH_BANS } from './banned.js';
import type { Sentence } from './sentences.js';

/** Banned words of each language; a language without a list fails. */
const BANS: ReadonlyMap<string, readonly Ban[]> = new Map([['en', ENGLISH_BANS]]);
const CATALOGUES: ReadonlyMap<string, readonly Sentence[]> = new Map([['en', ENGLISH_SENTENCES]]);

/** Where a banned word may stand: what others say, and what can go wrong. */
const FREE = [
  /^detail\.myths\.\w+\.\d+\.said$/, /^detail\.claims\.\d+\.claim$/, /^detail\.safety\.(?:effects|serious)\./, /^signs\.flags\./,
];

function faultsOf(lang: string, sentences: readonly Sentence[]): readonly string[] {
  return sentences
    .filter(({ path }) => !FREE.some((free) => free.test(path)))
    .flatMap(({ path, text }) => (BANS.get(lang) ?? [])
      .filter(({ pattern, unless }) => pattern.test(text) && !unless?.test(text))
      .map(({ what }) => `${what}: ${path}: ${text}`));
}

describe('banned words', () => {
  for (const [lang, sentences] of CATALOGUES) {
    it(`have a list in ${lang}`, () => { expect(BANS.get(lang)).not.to.equal(undefined); });
    it(`are nowhere in ${lang}`, () => { expect(faultsOf(lang, sentences)).to.deep.equal([]); });
  }

  const bad = [
    'Results are guaranteed.', 'It is permanent.', 'It is painless.', 'There is no risk.', 'A cure.', 'A miracle.', 'Youthful skin.',
    'Flawless skin.', 'Only £40 a visit.', 'From just Rs 7,000.', 'Scars are rare.', 'An uncommon effect.', 'The safest way.',
    'The best treatment.', 'You are suitable.', '1 in 5 people.', 'It takes 3–5 visits.', 'Invest in yourself.',
  ];
  for (const text of bad) {
    it(`would stop "${text}"`, () => {
      expect(faultsOf('en', [{ path: 'detail.works.x', text, isMade: false }])).not.to.have.length(0);
    });
  }

  const fine = [
    'It is not common in 2 of every 100.', 'Rarely, in 2 of every 100, it lasts.', 'Our best guess is 4.', 'Use it only when asked.',
    'Nobody can promise it.', 'The secure way.',
  ];
  for (const text of fine) {
    it(`lets "${text}" pass`, () => { expect(faultsOf('en', [{ path: 'detail.works.x', text, isMade: false }])).to.deep.equal([]); });
  }

  it('may stand where others are quoted', () => {
    expect(faultsOf('en', [{ path: 'detail.myths.hair.1.said', text: 'It is painless.', isMade: false }])).to.deep.equal([]);
  });
});
