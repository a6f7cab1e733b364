import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { Settings } from '../../../config/settings.js';
import { addLanguage } from '../../../content/words/languages.js';
import { define } from '../../../lib/define.js';
import type { Answers } from '../../../model/answers.js';
import { ENGLISH } from '../../../testing/english.js';
import { defineExplain } from '../../../testing/explain.js';
import { mountWith, type Scene } from '../../../testing/explorer.js';
import { control, everything, hasControl, wordsIn } from '../../../testing/look.js';
import { pseudoPack } from '../../../testing/pseudo.js';
import { ChartFigure } from '../../charts/chart-figure.js';
import { CostSection } from '../../result/cost/cost.js';
import { QuoteForm } from './quote.js';
import { placeInList, QuoteNote } from './quote-note.js';

define('tx-chart', ChartFigure);
define('tx-quote', QuoteForm);
define('tx-quote-note', QuoteNote);
define('tx-cost', CostSection);

const FACE: Answers = {
  concern: 'face', goal: 'face-glow', severity: 'some', area: 'large', age: '35-54', sun: 'neither', today: ['none'], ever: ['none'],
};
const RANGE: Partial<Settings> = { currency: 'PKR', prices: { all: { lowMinor: 700_000, highMinor: 1_800_000 } }, pricesDate: '2026-11-03' };
const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');

async function mount(scene: Scene = {}) {
  const { stage, element } = await mountWith<CostSection>(html`<tx-cost></tx-cost>`, { answers: FACE, settings: RANGE, ...scene });
  const form = (): QuoteForm | null => element.renderRoot.querySelector('tx-quote');
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 4; round += 1) {
      await element.updateComplete;
      await form()?.updateComplete;
    }
  };
  const press = async (name: string): Promise<void> => {
    control(element, 'button', name).click();
    await settle();
  };
  const focused = (): Element | null => {
    let inner: Element | null = document.activeElement;
    while (inner?.shadowRoot?.activeElement) inner = inner.shadowRoot.activeElement;
    return inner;
  };
  const field = (id: string): HTMLInputElement => form()?.renderRoot.querySelector(`#${id}`) as HTMLInputElement;
  const type = async (text: string, id = 'price'): Promise<void> => {
    field(id).value = text;
    field(id).dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle();
  };
  const open = () => press('I was quoted a price');
  const use = () => press('Use it in the charts');
  const chart = () => everything(element).flatMap((one) => (one instanceof ChartFigure && one.data ? [one.data] : []))[0];
  return { stage, element, form, settle, press, focused, field, type, open, use, chart, text: () => wordsIn(element) };
}

describe('“I was quoted a price”', () => {
  before(() => {
    defineExplain();
    addLanguage(pseudoPack(ENGLISH));
  });

  it('opens with the focus in the price, and shows what is kept', async () => {
    const { open, focused, field, text, form, element } = await mount();
    await open();
    expect(focused()).to.equal(field('price'));
    expect(text()).to.contain('15000, 15,000 and Rs 15,000 all work. It stays on this page.');
    expect(form()).to.not.equal(null);
    expect(hasControl(element, 'button', 'I was quoted a price')).to.equal(false);
    await expect(element).to.be.accessible();
  });

  for (const typed of ['15000', '15,000', 'Rs 15,000', '۱۵۰۰۰']) {
    it(`takes ${typed} for one visit: one year and three`, async () => {
      const { stage, open, type, use, chart, text, element } = await mount();
      await open();
      await type(typed);
      await use();
      expect(text()).to.contain('You typed Rs 15,000 a visit. That makes about Rs 90,000 in the first year.');
      expect(chart()?.rows.map(({ label, value, note }) => plain(`${label}: ${value}, ${note}`))).to.deep.equal([
        'First year, 6 visits: Rs 90,000, Rs 60,000 to 120,000, for 4 to 8 visits',
        'Three years, 12 visits: Rs 180,000, Rs 120,000 to 240,000, for 8 to 16 visits',
      ]);
      expect(text()).to.contain('Your figure The price you typed, times this plan’s visits. It is not sent, stored or put in the QR code.');
      expect(text()).to.contain('Your quote is inside this clinic’s list (Rs 7,000 to 18,000 a visit).');
      expect(stage.announcements.map(plain)).to.deep.equal(['You typed Rs 15,000 a visit. That makes about Rs 90,000 in the first year.']);
      expect(hasControl(element, 'button', 'Include top-ups')).to.equal(false);
      await expect(element).to.be.accessible();
    });
  }

  it('says the price as it was typed, and rounds sums alone', async () => {
    const { open, type, use, text } = await mount();
    await open();
    await type('12,345');
    await use();
    expect(text()).to.contain('You typed Rs 12,345 a visit. That makes about Rs 74,100 in the first year.');
    expect(text()).to.contain('Amounts are rounded up.');
  });

  it('does not count for another goal; the fields keep it', async () => {
    const { stage, open, type, use, field, settle, text, element } = await mount();
    await open();
    await type('15000');
    await use();
    stage.explorer.send({ type: 'change', id: 'goal', values: ['face-lines'] });
    await settle();
    expect(text()).to.not.contain('You typed');
    if (hasControl(element, 'button', 'I was quoted a price')) await open();
    expect(field('price').value).to.equal('15000');
    expect(hasControl(element, 'button', 'Back to your own')).to.equal(false);
  });

  it('takes a package: paid whole, and further visits at its price for each', async () => {
    const { open, type, use, press, text, chart } = await mount();
    await open();
    await type('30,000');
    await press('A package');
    await type('3', 'visits');
    await use();
    expect(text()).to.contain('You typed Rs 30,000 for 3 visits. That makes about Rs 60,000 in the first year.');
    expect(text()).to.contain('That is Rs 10,000 for each visit.');
    expect(chart()?.rows.map(({ likely }) => likely)).to.deep.equal([6_000_000, 12_000_000]);
  });

  const wrong: readonly (readonly [typed: string, says: string])[] = [
    ['', 'Type a number above 0.'], ['0', 'Type a number above 0.'], ['1,2', 'Type a number above 0.'], ['ask', 'Type a number above 0.'],
    ['$70', 'This page counts in PKR. Type a number above 0.'], ['9'.repeat(20), 'That looks too high. Check the zeros.'],
  ];
  for (const [typed, says] of wrong) {
    it(`stays calm with “${typed}”, keeps it, and shows no money of it`, async () => {
      const { stage, open, type, use, field, focused, text, element } = await mount();
      await open();
      await type(typed);
      await use();
      expect(text()).to.contain(says);
      expect([field('price').value, field('price').getAttribute('aria-invalid'), field('price').getAttribute('aria-describedby')])
        .to.deep.equal([typed, 'true', 'fault']);
      expect(focused()).to.equal(field('price'));
      expect(stage.explorer.pricing.quote).to.equal(null);
      expect(text()).to.contain('About Rs 75,000 in the first year').and.not.match(/NaN|Infinity|undefined/);
      await expect(element).to.be.accessible();
    });
  }

  for (const visits of ['', '1', '61', '2.5', 'some']) {
    it(`asks again for the visits of a package: “${visits}”`, async () => {
      const { stage, open, type, use, press, field, focused, text } = await mount();
      await open();
      await type('9000');
      await press('A package');
      await type(visits, 'visits');
      await use();
      expect(text()).to.contain('Type how many visits, from 2 to 60.');
      expect(focused()).to.equal(field('visits'));
      expect(stage.explorer.pricing.quote).to.equal(null);
    });
  }

  it('is used by Enter, and closed by Escape with the focus back on its button', async () => {
    const { stage, open, settle, focused, form, text } = await mount();
    await open();
    await sendKeys({ type: '12000' });
    await sendKeys({ press: 'Escape' });
    await settle();
    expect(form()).to.equal(null);
    expect(wordsIn(focused() as Element)).to.equal('I was quoted a price');
    await open();
    await sendKeys({ type: '12000' });
    await sendKeys({ press: 'Enter' });
    await settle();
    expect(stage.explorer.pricing.quote).to.deep.equal({ priceMinor: 1_200_000, goal: 'face-glow', visits: 1, currency: 'PKR', text: '12000' });
    await sendKeys({ press: 'Escape' });
    await settle();
    expect(text()).to.contain('You typed Rs 12,000 a visit.');
  });

  it('is cleared: the clinic’s price again, said once, the focus on the button', async () => {
    const { stage, open, type, use, press, focused, text } = await mount();
    await open();
    await type('15000');
    await use();
    stage.announcements.length = 0;
    await press('Clear');
    expect(text()).to.contain('About Rs 75,000 in the first year').and.not.contain('You typed');
    expect(wordsIn(focused() as Element)).to.equal('I was quoted a price');
    expect(stage.announcements).to.deep.equal(['Your price is cleared.']);
  });

  it('stands as it was typed when the result is seen again', async () => {
    const quote = { priceMinor: 3_000_000, goal: 'face-glow', visits: 3, currency: 'PKR', text: 'Rs 30,000' } as const;
    const { stage, settle, field } = await mount();
    stage.explorer.send({ type: 'price', pricing: { quote } });
    await settle();
    expect([field('price').value, field('visits').value]).to.deep.equal(['Rs 30,000', '3']);
  });

  it('works where the clinic gives no price, and without a currency as plain numbers', async () => {
    const priceless = await mount({ settings: { currency: 'USD' } });
    await priceless.open();
    await priceless.type('$350');
    await priceless.use();
    expect(priceless.text()).to.contain('That makes about $2,100 in the first year.').and.not.contain('this clinic’s list');
    const bare = await mount({ settings: {} });
    await bare.open();
    await bare.type('Rs 15,000');
    await bare.use();
    expect(bare.text()).to.contain('You typed 15,000 a visit. That makes about 90,000 in the first year.').and.not.match(/NaN|undefined|null/);
  });

  it('is not offered where prices are hidden, before the age is known, and where the law is against it', async () => {
    const { age: _age, ...young } = FACE;
    const scenes: readonly Scene[] = [
      { settings: { ...RANGE, hidesPrices: true } }, { answers: young }, { answers: { ...FACE, ever: ['severe-reaction'] } },
      { answers: { ...FACE, concern: 'body', goal: 'body-fat', weight: 'steady' }, settings: { ...RANGE, region: 'FR' } },
    ];
    for (const scene of scenes) {
      const { element, stage, settle, text } = await mount(scene);
      expect(hasControl(element, 'button', 'I was quoted a price')).to.equal(false);
      stage.explorer.send({ type: 'price', pricing: { quote: { priceMinor: 900, goal: 'face-glow', visits: 1, currency: 'PKR', text: '9' } } });
      await settle();
      expect(text()).to.not.match(/Rs|You typed/);
    }
  });

  it('says where its part did not come, and tries again', async () => {
    const { stage, element, open, settle, form, text } = await mount();
    const explorer = (element as unknown as { explorer: { bring: () => Promise<boolean> } }).explorer;
    const failing = { ...explorer, bring: () => Promise.resolve(false) };
    (element as unknown as { explorer: unknown }).explorer = failing;
    await open();
    expect(text()).to.contain('This part did not load.');
    stage.setScene({});
    await settle();
    await open();
    expect(form()).to.not.equal(null);
  });

  it('tells a quote inside, below and above a list, and nothing above an open one', () => {
    const list = { source: 'owner', currency: 'PKR', lowMinor: 10, highMinor: 20 } as const;
    expect([9, 10, 20, 21].map((each) => placeInList(each, list))).to.deep.equal(['below', 'inside', 'inside', 'above']);
    expect(placeInList(999, { ...list, highMinor: null })).to.equal('inside');
  });

  for (const scene of [{ dark: true }, { width: 320 }, { lang: 'en-XA', width: 360 }] satisfies Scene[]) {
    it(`is accessible and fits: ${JSON.stringify(scene)}`, async () => {
      const { stage, element, settle } = await mount(scene);
      stage.explorer.send({ type: 'price', pricing: { quote: { priceMinor: 3_000_000, goal: 'face-glow', visits: 3, currency: 'PKR', text: '30,000' } } });
      await settle();
      await expect(element).to.be.accessible();
      expect(element.scrollWidth).to.be.at.most(element.offsetWidth);
    });
  }
});
