import { expect } from 'chai';

import type { WordTree } from './catalogue.js';
import { addLanguage, findLanguage, wordsOf } from './languages.js';

const ENGLISH = {
  title: 'Your result',
  visits: (count: number) => `${count} visits`,
  list: ['Face', 'Hair', 'Body'],
  group: { yes: 'Yes', no: 'No' },
};

describe('languages', () => {
  it('knows English from the start', () => { expect(findLanguage('en')).to.include({ lang: 'en', dir: 'ltr' }); });

  it('finds a language by its tag, whatever the case, and by its first part', () => {
    addLanguage({ lang: 'ur', dir: 'rtl', words: {} });
    for (const tag of ['ur', 'UR', 'ur-PK']) expect(findLanguage(tag), tag).to.include({ lang: 'ur' });
  });

  it('prefers the exact tag', () => {
    addLanguage({ lang: 'pt', dir: 'ltr', words: {} });
    addLanguage({ lang: 'pt-BR', dir: 'ltr', words: {} });
    expect(findLanguage('pt-br')).to.include({ lang: 'pt-BR' });
    expect(findLanguage('pt-PT')).to.include({ lang: 'pt' });
  });

  it('does not know a language that was not added', () => {
    for (const tag of ['xx', '', '__proto__', 'constructor']) expect(findLanguage(tag), tag).to.equal(undefined);
  });
});

describe('words of a language', () => {
  it('gives English as it is where nothing is translated', () => {
    addLanguage({ lang: 'de', dir: 'ltr', words: { quiz: { title: 'Quiz' } } });
    expect(wordsOf('result', ENGLISH, 'de')).to.equal(ENGLISH);
    expect(wordsOf('result', ENGLISH, 'xx')).to.equal(ENGLISH);
  });

  it('C22: falls back to English sentence by sentence', () => {
    addLanguage({ lang: 'fr', dir: 'ltr', words: { result: { title: 'Votre résultat', group: { yes: 'Oui' } } } });
    const words = wordsOf('result', ENGLISH, 'fr');
    expect(words.title).to.equal('Votre résultat');
    expect(words.group).to.deep.equal({ yes: 'Oui', no: 'No' });
    expect(words.visits(3)).to.equal('3 visits');
  });

  it('takes lists entry by entry, and never grows or shrinks them', () => {
    addLanguage({ lang: 'it', dir: 'ltr', words: { result: { list: ['Viso', 'Capelli'] } } });
    expect(wordsOf('result', ENGLISH, 'it').list).to.deep.equal(['Viso', 'Capelli', 'Body']);
    addLanguage({ lang: 'it', dir: 'ltr', words: { result: { list: ['Viso', 'Capelli', 'Corpo', 'Altro'] } } });
    expect(wordsOf('result', ENGLISH, 'it').list).to.deep.equal(['Viso', 'Capelli', 'Corpo']);
  });

  it('takes sentences made from values', () => {
    addLanguage({ lang: 'es', dir: 'ltr', words: { result: { visits: (count: number) => `${count} visitas` } } });
    expect(wordsOf('result', ENGLISH, 'es').visits(3)).to.equal('3 visitas');
  });

  it('C23: keeps English where a translation is of another kind', () => {
    addLanguage({ lang: 'nl', dir: 'ltr', words: { result: { visits: 'bezoeken', title: { no: 'x' }, list: 'x', group: 'x' } } });
    expect(wordsOf('result', ENGLISH, 'nl')).to.deep.equal(ENGLISH);
  });

  it('C22: reads own sentences alone, so a key from nowhere adds nothing', () => {
    const forged = JSON.parse('{"__proto__": {"title": "x"}, "extra": "x"}') as WordTree;
    addLanguage({ lang: 'sv', dir: 'ltr', words: { result: forged } });
    const words = wordsOf('result', ENGLISH, 'sv');
    expect(words).to.deep.equal(ENGLISH);
    expect(words).not.to.have.property('extra');
  });

  it('lets values that are no words stand', () => {
    const english = { rate: null, shown: true, sources: ['duteil2023'], text: 'Often.' };
    addLanguage({ lang: 'da', dir: 'ltr', words: { result: { text: 'Ofte.' } } });
    expect(wordsOf('result', english, 'da')).to.deep.equal({ ...english, text: 'Ofte.' });
  });

  it('gives the same object each time, so nothing is drawn again', () => {
    addLanguage({ lang: 'fi', dir: 'ltr', words: { result: { title: 'Tulos' } } });
    expect(wordsOf('result', ENGLISH, 'fi')).to.equal(wordsOf('result', ENGLISH, 'FI'));
  });

  it('takes the pack that was added last', () => {
    addLanguage({ lang: 'pl', dir: 'ltr', words: { result: { title: 'A' } } });
    expect(wordsOf('result', ENGLISH, 'pl').title).to.equal('A');
    addLanguage({ lang: 'pl', dir: 'ltr', words: { result: { title: 'B' } } });
    expect(wordsOf('result', ENGLISH, 'pl').title).to.equal('B');
  });
});
