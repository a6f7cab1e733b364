import { expect } from '@open-wc/testing';
import { html } from 'lit';

import type { AddedChoice, Settings } from '../../../config/settings.js';
import { compare } from '../../../content/words/en/detail/compare.js';
import type { Answers } from '../../../model/answers.js';
import { VALUES } from '../../../model/compare.js';
import { CLEAR, defineExplain } from '../../../testing/explain.js';
import { mountWith, type Scene } from '../../../testing/explorer.js';
import { control, everything, headingsIn, wordsIn } from '../../../testing/look.js';
import { choice } from '../../../testing/result.js';
import type { Compare } from './compare.js';

const { clinic } = compare;
const PRICE = { lowMinor: 900_000, highMinor: 1_200_000 };
const LIGHT: AddedChoice = { name: 'Red light', text: 'Twenty minutes of light.', goals: ['face-glow', 'body-fat', 'hair-female'], visits: { low: 1, high: 1 }, price: PRICE };
const PLAIN: AddedChoice = { name: 'A face wash', text: 'With what you have.', goals: ['face-lines'] };
const HERE = { peel: { visits: { low: 3, high: 4 }, price: PRICE }, 'face-plasma': { price: { lowMinor: 500_000, highMinor: null } } };
const OWNER: Partial<Settings> = { currency: 'PKR', pricesDate: '2026-11-03', alternatives: { here: HERE, added: [PLAIN, LIGHT] } };
const HOSTILE = '<img src=x onerror=alert(1)> ${x}';

async function comparison(answers: Answers, more: Partial<Settings> = {}, scene: Scene = {}) {
  const { element, stage } = await mountWith<Compare>(html`<tx-compare></tx-compare>`, { answers, settings: { ...OWNER, ...more }, ...scene });
  const root = element.renderRoot;
  const rows = (): readonly string[] => [...root.querySelectorAll('tbody tr')].map(wordsIn);
  return {
    element, stage, rows,
    rowOf: (name: string) => rows().find((row) => row.startsWith(name)) ?? '',
    status: () => [...root.querySelectorAll('p')].map(wordsIn).find((text) => text.startsWith('Sorted by')),
    /** Names of all choices in the order a visitor meets them, table first. */
    order: () => [...root.querySelectorAll('tbody th, li:not(li li) > b')].map(wordsIn),
    added: () => [...root.querySelectorAll('li')].map(wordsIn).filter((text) => text.includes(clinic.notOurs)),
    choose: async (name: string) => {
      choice(element, name).click();
      await stage.updateComplete;
      await element.updateComplete;
    },
  };
}

/** Where a clinic's price stands nowhere, whoever looks. */
async function showsNoMoney(answers: Answers, more: Partial<Settings> = {}, scene: Scene = {}): Promise<void> {
  const { element } = await comparison(answers, more, scene);
  expect(wordsIn(element)).to.not.match(/9,000|12,000|5,000|Rs|PKR/);
  expect(wordsIn(element)).to.contain('At this clinic: 3 to 4 visits');
}

describe('a clinic’s own word on other choices', () => {
  before(defineExplain);

  it('stands beside ours as its own, and changes nothing of ours', async () => {
    const ours = await comparison(CLEAR.face, { alternatives: { here: {}, added: [] } });
    const { rows, rowOf } = await comparison(CLEAR.face);
    expect(rowOf('Chemical peel')).to.contain('At this clinic: 3 to 4 visits').and.contain('At this clinic: Rs 9,000 to 12,000 a visit');
    expect(rowOf('Own blood plasma')).to.contain('At this clinic: from Rs 5,000 a visit');
    expect(rows().map((row) => row.replace(/ ?At this clinic: .*?visits?(?= |$)/g, ''))).to.deep.equal(ours.rows());
  });

  for (const value of VALUES) {
    it(`changes no place by ${value}, and what a clinic adds stands after all of ours`, async () => {
      const ours = await comparison(CLEAR.face, { alternatives: { here: {}, added: [] } });
      const { choose, element, order, added, status } = await comparison(CLEAR.face);
      await ours.choose(compare.values[value]);
      await choose(compare.values[value]);
      expect(ours.added()).to.deep.equal([]);
      expect(added()).to.deep.equal([`Red light. Twenty minutes of light. At this clinic: 1 visit At this clinic: Rs 9,000 to 12,000 a visit ${clinic.notOurs}`]);
      const names = order();
      const ourRows = [...element.renderRoot.querySelectorAll('tbody tr')].length;
      expect(names.indexOf('Red light.')).to.equal(ourRows);
      expect(names.filter((name) => name !== 'Red light.')).to.deep.equal(ours.order());
      expect(status()).to.equal(ours.status());
    });
  }

  it('has a heading of its own, and no grade, source or number', async () => {
    const { element } = await comparison(CLEAR.face);
    expect(headingsIn(element).map(({ text }) => text)).to.deep.equal([compare.ask, clinic.added, compare.trades, compare.nothing]);
    const list = [...element.renderRoot.querySelectorAll('ul')].find((one) => wordsIn(one).includes(clinic.notOurs)) as Element;
    expect(new Set(everything(list).map(({ localName }) => localName))).to.deep.equal(new Set(['ul', 'li', 'b', 'bdi', 'span']));
  });

  it('is added for its goals, and for somebody not sure where one of them is of the concern', async () => {
    const names = async (answers: Answers): Promise<string> => (await comparison(answers)).added().map((text) => text.split('.')[0]).join();
    expect(await names(CLEAR.face)).to.equal('Red light');
    expect(await names({ ...CLEAR.face, goal: 'face-lines' })).to.equal('A face wash');
    expect(await names({ ...CLEAR.face, goal: 'face-unsure' })).to.equal('A face wash,Red light');
    expect(await names({ ...CLEAR.hair, goal: 'hair-male' })).to.equal('');
  });

  for (const today of [['trying'], ['pregnant'], ['breastfeeding']] as const) {
    it(`adds nothing where unsafe choices are left out: ${today.join()}`, async () => {
      for (const answers of [CLEAR.face, CLEAR.body, { ...CLEAR.face, goal: 'face-unsure' }] as const) {
        const { element } = await comparison({ ...answers, today });
        expect(wordsIn(element)).to.not.match(/Red light|face wash|At this clinic/i);
      }
    });
  }

  it('adds nothing where it is not advised now, where the cause comes first, and where the law is against it', async () => {
    for (const answers of [{ ...CLEAR.face, age: 'under-18' }, { ...CLEAR.hair, goal: 'hair-patches' }] as const) {
      expect(wordsIn((await comparison(answers)).element)).to.equal('');
    }
    expect((await comparison(CLEAR.body)).added()).to.have.lengthOf(1);
    expect((await comparison(CLEAR.body, { region: 'FR' })).added()).to.deep.equal([]);
  });

  it('shows no price before the age is known, without a currency, with prices hidden or too old', async () => {
    await showsNoMoney({ concern: 'face', goal: 'face-glow', today: ['none'], ever: ['none'] });
    await showsNoMoney({ ...CLEAR.face, age: 'unsaid' });
    await showsNoMoney({ ...CLEAR.face, goal: 'face-unsure' });
    await showsNoMoney(CLEAR.face, { currency: '' });
    await showsNoMoney(CLEAR.face, { hidesPrices: true });
    await showsNoMoney(CLEAR.face, { pricesDate: '2025-11-01' });
    await showsNoMoney(CLEAR.face, {}, { visit: { unconfirmed: new Set(['age']) } });
  });

  it('asks to confirm prices as old as those of the list, and only where some are shown', async () => {
    const old = { pricesDate: '2026-05-01' };
    expect(wordsIn((await comparison(CLEAR.face, old)).element)).to.contain('Prices from May 2026, please confirm.');
    expect(wordsIn((await comparison(CLEAR.face)).element)).to.not.contain('please confirm');
    expect(wordsIn((await comparison(CLEAR.face, { ...old, alternatives: { here: {}, added: [] } })).element)).to.not.contain('please confirm');
  });

  it('names no prescription medicine, and prices none, where the page or the visitor wants no names', async () => {
    const here = { retinoid: { price: PRICE }, botulinum: { visits: { low: 1, high: 2 } } };
    const added = ['Botox', 'botulinum toxin', 'TRETINOIN 0.1%'].map((name) => ({ ...LIGHT, name }));
    const alternatives = { here, added };
    for (const goal of ['face-glow', 'face-lines'] as const) {
      const { element } = await comparison({ ...CLEAR.face, goal }, { alternatives });
      expect(wordsIn(element)).to.not.match(/botox|botulinum|tretinoin|At this clinic/i);
    }
    const { added: shown, element, rowOf } = await comparison(CLEAR.face, { alternatives, medicineNames: true });
    expect(shown()).to.have.lengthOf(3);
    expect(rowOf('Retinoid cream')).to.contain('At this clinic: Rs 9,000');
    control(element, 'checkbox', compare.names).click();
    await element.updateComplete;
    expect(wordsIn(element)).to.not.match(/botox|botulinum|tretinoin|At this clinic/i);
  });

  it('tells in a card what the table tells, of what it is sorted by too', async () => {
    const { element, choose } = await comparison(CLEAR.face, {}, { width: 360 });
    await choose(compare.values.cost);
    const card = [...element.renderRoot.querySelectorAll('ol > li')].find((one) => wordsIn(one).includes('Chemical peel')) as Element;
    expect(wordsIn(card)).to.contain('At this clinic: 3 to 4 visits').and.contain('At this clinic: Rs 9,000 to 12,000 a visit');
  });

  for (const width of [320, 360, 600, 720]) {
    for (const dark of [false, true]) {
      it(`is accessible at ${width} px${dark ? ' in the dark' : ''}, as plain text, with the longest words there may be`, async () => {
        const long = { ...LIGHT, name: 'n'.repeat(60), text: 't'.repeat(240) };
        const { element } = await comparison(CLEAR.face, { alternatives: { here: HERE, added: [long, { ...LIGHT, name: HOSTILE, text: HOSTILE }] } }, { width, dark });
        for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
        await element.updateComplete;
        await expect(element).to.be.accessible();
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
        for (const part of everything(element)) if (part.matches('td, dd, li')) expect(part.scrollWidth, wordsIn(part)).to.be.at.most(part.clientWidth + 1);
        expect(wordsIn(element)).to.contain(HOSTILE);
        expect(everything(element).some(({ localName }) => localName === 'img')).to.equal(false);
      });
    }
  }
});
