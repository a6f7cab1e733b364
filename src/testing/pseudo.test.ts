import { expect } from 'chai';

import { addLanguage, wordsOf } from '../content/words/languages.js';
import { ENGLISH, ENGLISH_SENTENCES, exampleFor } from './english.js';
import { sentencesOf } from '../content/words/sentences.js';
import { pseudo, PSEUDO_LANG, pseudoPack } from './pseudo.js';

describe('the pseudo-language', () => {
  it('makes a sentence 40 % longer, with accents, between marks', () => {
    const text = 'Ask about the price of one visit.';
    expect(pseudo(text)).to.match(/^⟦Ášk .*⟧$/);
    expect(pseudo(text).length).to.equal(text.length + Math.ceil(text.length * 0.4) - 1);
  });

  it('leaves figures and empty texts alone', () => {
    expect(pseudo('63 of 100')).to.contain('63').and.contain('100');
    expect(pseudo('')).to.equal('');
  });

  it('wraps a sentence made from values', () => {
    const pack = pseudoPack({ quiz: { count: (n: number) => `${n} visits` } });
    const { quiz } = pack.words as { quiz: { count: (n: number) => string } };
    expect(quiz.count(3)).to.match(/^⟦3 /);
  });

  it('leaves what steers the page to English', () => {
    const english = { rows: [{ text: 'Ask.', sources: ['editorial'], outOf100: null, urgency: 'now', avoidInPregnancy: true }] };
    addLanguage(pseudoPack({ result: english }));
    const [row] = wordsOf('result', english, PSEUDO_LANG).rows;
    expect(row).to.deep.equal({ ...english.rows[0], text: pseudo('Ask.') });
  });

  it('reaches every English sentence', () => {
    addLanguage(pseudoPack(ENGLISH));
    const rooms = {
      start: wordsOf('start', ENGLISH.start, PSEUDO_LANG),
      quiz: wordsOf('quiz', ENGLISH.quiz, PSEUDO_LANG),
      result: wordsOf('result', ENGLISH.result, PSEUDO_LANG),
      signs: wordsOf('signs', ENGLISH.signs, PSEUDO_LANG),
      detail: wordsOf('detail', ENGLISH.detail, PSEUDO_LANG),
      take: wordsOf('take', ENGLISH.take, PSEUDO_LANG),
      contact: wordsOf('contact', ENGLISH.contact, PSEUDO_LANG),
      clinics: wordsOf('clinics', ENGLISH.clinics, PSEUDO_LANG),
      kiosk: wordsOf('kiosk', ENGLISH.kiosk, PSEUDO_LANG),
    };
    const shown = sentencesOf(rooms, exampleFor);
    const paths = new Set(shown.map(({ path }) => path));
    expect(ENGLISH_SENTENCES.filter(({ path }) => !paths.has(path)).map(({ path, text }) => `${path}: ${text}`)).to.deep.equal([]);
    expect(shown.filter(({ text }) => text !== '' && !text.startsWith('⟦')).map(({ path }) => path)).to.deep.equal([]);
  });
});
