import { expect } from 'chai';

import { claimFaults, toldIn, usedSources, wordsAt } from '../../testing/claims.js';
import { NO_CLAIM, TIED, UNSOURCED_FIGURES } from '../../testing/claims-list.js';
import { ENGLISH } from '../../testing/english.js';
import { CHECKED } from '../overview.js';
import { PROVENANCE } from '../provenance.js';
import { SOURCES } from '../sources.js';

const TOLD = toldIn(ENGLISH, '');
const faultsIn = (words: unknown): readonly string[] => claimFaults(words).map(({ path, why }) => `${path} ${why}`);

describe('every claim of the words', () => {
  it('stands with a source that is known', () => {
    expect(claimFaults().map(({ path, text, why }) => `${path} ${why}: ${text}`)).to.deep.equal([]);
  });

  it('would be missed without a source, with one that nobody knows, or with one named twice', () => {
    const claim = (...sources: string[]) => ({ detail: { works: { lasting: { text: 'It lasts for weeks.', sources } } } });
    expect(faultsIn(claim())).to.deep.equal(['detail.works.lasting.text names no source']);
    expect(faultsIn(claim('nobody1999'))).to.deep.equal(['detail.works.lasting.text names a source that is not there: nobody1999']);
    expect(faultsIn(claim('duteil2023', 'duteil2023'))).to.deep.equal(['detail.works.lasting.text names a source twice']);
    expect(faultsIn(claim('duteil2023'))).to.deep.equal([]);
  });

  it('would be missed outside of a statement, with a figure or without', () => {
    expect(faultsIn({ detail: { works: { note: 'It lasts for weeks.' } } })).to.deep.equal(['detail.works.note claims something outside of a statement']);
    expect(faultsIn({ detail: { works: { note: '45 of 100' } } })).to.deep.equal(['detail.works.note holds a figure and stands outside of a statement']);
    expect(faultsIn({ detail: { works: { question: 'Does it last?', label: 'Lasting' } } })).to.deep.equal([]);
  });

  it('would be missed inside a sentence made from values; the values themselves need none', () => {
    const made = { detail: { works: { half: (count: number) => `${count} of 50 people.`, all: (count: number, of: number) => `${count} of ${of} people.` } } };
    expect(faultsIn(made)).to.deep.equal(['detail.works.half holds a figure and stands outside of a statement']);
  });

  it('that is told in short leans on words with sources', () => {
    const short = { result: { rows: { works: { answer: { 'face-glow': 'Limited proof.' } } } } };
    expect(faultsIn(short)).to.deep.equal(['result.rows.works.answer.face-glow leans on detail.works.face-glow, where no source stands']);
    for (const { path } of TIED) expect(TOLD.some((told) => path.test(told.path)), String(path)).to.equal(true);
  });

  it('is let off nowhere that nobody needs', () => {
    for (const { path } of [...NO_CLAIM, ...UNSOURCED_FIGURES]) {
      expect(TOLD.some((told) => told.sources === null && path.test(told.path)), String(path)).to.equal(true);
    }
  });
});

describe('sources', () => {
  it('are all used by a sentence or a figure', () => {
    const used = usedSources();
    expect(Object.keys(SOURCES).filter((id) => !used.has(id))).to.deep.equal([]);
  });

  it('are all there that a sentence or a figure uses', () => {
    expect([...usedSources()].filter((id) => !Object.hasOwn(SOURCES, id))).to.deep.equal([]);
  });

  it('were checked on a day that is known, the figures too', () => {
    const days = [CHECKED, ...Object.values(PROVENANCE).map(({ checked }) => checked)];
    for (const day of days) expect(day).to.match(/^20\d\d-\d\d-\d\d$/);
  });

  it('stand where words are looked for', () => { expect(wordsAt('detail.works.face-glow')).to.be.an('object'); });
});
