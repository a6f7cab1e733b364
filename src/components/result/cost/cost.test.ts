import { expect, html } from '@open-wc/testing';

import type { Settings } from '../../../config/settings.js';
import type { PublishedPrice } from '../../../content/prices.js';
import { plan as words } from '../../../content/words/en/result/plan.js';
import { define } from '../../../lib/define.js';
import { createFormat } from '../../../lib/format.js';
import { writeAmounts } from '../../../lib/money.js';
import { type Answers, concernOf, ESTIMATE_GOALS } from '../../../model/answers.js';
import { mountWith, type Scene } from '../../../testing/explorer.js';
import { control, hasControl } from '../../../testing/look.js';
import { ChartFigure } from '../../charts/chart-figure.js';
import type { ChartData } from '../../charts/chart-data.js';
import type { Explain } from '../../shared/explain.js';
import { CostSection } from './cost.js';
import { costText } from './cost.view.js';

define('tx-chart', ChartFigure);
define('tx-cost', CostSection);

const FACE: Answers = {
  concern: 'face', goal: 'face-glow', severity: 'some', area: 'large', age: '35-54', sun: 'neither', today: ['none'], ever: ['none'],
};
const RANGE: Partial<Settings> = {
  currency: 'PKR', prices: { all: { lowMinor: 700_000, highMinor: 1_800_000 } }, pricesDate: '2026-11-03', clinicName: 'Example Clinic',
};
const OPEN: Partial<Settings> = { currency: 'PKR', prices: { all: { lowMinor: 1_000_000, highMinor: null } } };

async function mount(scene: Scene) {
  const { stage, element } = await mountWith<CostSection>(html`<tx-cost></tx-cost>`, scene);
  const root = element.renderRoot as ShadowRoot;
  const chart = (): ChartData | undefined => root.querySelector('tx-chart')?.data;
  const text = (): string => (root.textContent ?? '').replace(/[\s\u00a0]+/g, ' ');
  return { stage, element, chart, text };
}

const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');
const everything = (chart: ChartData | undefined): string => plain(JSON.stringify(chart));

describe('<tx-cost>', () => {
  it('says what the first year and a later one may cost, at the clinic’s own price', async () => {
    const { text, chart } = await mount({ answers: FACE, settings: RANGE });
    expect(text()).to.contain('About Rs 75,000 in the first year, then about Rs 37,500 for each year you go on.');
    expect(text()).to.contain('This clinic’s figure').and.to.contain('Example Clinic, price list of 3 November 2026.');
    expect(chart()?.rows.map(({ value }) => plain(value))).to.deep.equal(['Rs 12,500', 'Rs 75,000', 'Rs 37,500']);
    expect(plain(chart()?.rows[1]?.note)).to.equal('Rs 28,000 to 144,000, for 4 to 8 visits');
  });

  it('writes an amount the same way in text, chart and table, and as the key fact has it', async () => {
    const { stage, text, chart } = await mount({
      answers: FACE, settings: { ...RANGE, prices: { all: { lowMinor: 712_345, highMinor: 1_834_567 } } },
    });
    const plan = stage.explorer.outcome?.plan;
    const amount = plan && costText(plan, createFormat('en', writeAmounts), words);
    expect(text()).to.contain(`About ${plain(amount?.likely)} in the first year`);
    expect(chart()?.rows[1]?.value).to.equal(amount?.likely);
    expect(chart()?.table.rows[1]?.cells[1]).to.equal(amount?.likely);
    expect(chart()?.rows[1]?.note).to.contain(amount?.range);
    expect(chart()?.rows[1]?.likely).to.equal(plan?.cost?.firstYear.likely);
  });

  it('shows one amount where the price is exact', async () => {
    const { chart } = await mount({ answers: FACE, settings: { ...RANGE, prices: { face: { lowMinor: 1_000_000, highMinor: 1_000_000 } } } });
    expect(plain(chart()?.rows[0]?.value)).to.equal('Rs 10,000');
    expect(chart()?.rows[0]?.note).to.equal('');
    expect(plain(chart()?.rows[1]?.note)).to.equal('Rs 40,000 to 80,000, for 4 to 8 visits');
  });

  it('uses the clinic’s typical price where it gives one', async () => {
    const { chart } = await mount({
      answers: FACE, settings: { ...RANGE, prices: { all: { lowMinor: 700_000, highMinor: 1_800_000, typicalMinor: 900_000 } } },
    });
    expect(plain(chart()?.rows[1]?.value)).to.equal('Rs 54,000');
  });

  it('says “from” where the clinic gives no top price, and guesses none', async () => {
    const { text, chart } = await mount({ answers: FACE, settings: OPEN });
    expect(text()).to.contain('The first year costs from Rs 40,000. This clinic gives no top price.');
    expect(chart()?.rows.map(({ likely, band }) => [likely, band?.high])).to.deep.equal([[null, null], [null, null], [null, null]]);
    expect(chart()?.table.rows[1]?.cells.map(plain)).to.deep.equal(['Rs 40,000', 'not known', 'not known']);
    expect(text()).to.match(/With top-ups it adds up to Rs [\d,]+ or more\./).and.not.contain('from Rs 40,000 or');
  });

  for (const goal of ESTIMATE_GOALS) {
    it(`says what three years add up to for ${goal}, and speaks of top-ups where the likely plan has some`, async () => {
      const answers: Answers = { ...FACE, concern: concernOf(goal), goal, weight: 'steady', trigger: 'yes' };
      for (const settings of [RANGE, OPEN]) {
        const { stage, text } = await mount({ answers, settings });
        const hasTopUps = (stage.explorer.outcome?.plan?.laterYearVisits.likely ?? 0) > 0;
        expect([text().includes('With top-ups it adds up to'), text().includes('Without top-ups it stays at')]).to.deep.equal([hasTopUps, !hasTopUps]);
        expect(text()).to.not.contain('undefined');
      }
    });
  }

  it('names packages, the consultation and extras', async () => {
    const { text } = await mount({
      answers: FACE,
      settings: {
        ...RANGE, consultationMinor: 200_000, extrasMinor: 50_000, included: 'Numbing cream',
        prices: { face: { lowMinor: 700_000, highMinor: 1_800_000, packages: [{ visits: 3, priceMinor: 2_000_000 }] } },
      },
    });
    expect(text()).to.contain('A package of 3 visits costs Rs 20,000.');
    expect(text()).to.contain('The first consultation costs Rs 2,000.');
    expect(text()).to.contain('Tests, products or numbing cost Rs 500.');
    expect(text()).to.contain('Included: Numbing cream');
  });

  for (const [state, settings] of [['no price is known', {}], ['prices are hidden', { ...RANGE, hidesPrices: true }]] as const) {
    it(`counts visits and says what to ask where ${state}`, async () => {
      const { element, text, chart } = await mount({ answers: FACE, settings });
      expect(text()).to.contain('Plan for about 6 visits in the first year (4 to 8), then 3 a year.');
      expect(text()).to.contain('What is the price of one visit for this area?');
      expect(chart()?.rows.map(({ value }) => value)).to.deep.equal(['6 visits', '3 visits', '12 visits']);
      expect(text() + everything(chart())).to.not.match(/Rs|NaN|undefined|null visits/);
      await expect(element).to.be.accessible();
    });
  }

  describe('with a price published elsewhere', () => {
    const row: PublishedPrice = { region: 'PK', currency: 'PKR', low: 10_000, high: null, date: '2026-02-03', source: 'wong2021', for: 'all' };
    const scene: Scene = { answers: FACE, settings: { region: 'PK', phone: '0421112222' }, published: [row] };

    it('says first that it is not this clinic’s, and last where it stands', async () => {
      const { element, text, chart } = await mount(scene);
      expect(text()).to.contain('This clinic lists no price. Elsewhere, one visit costs from Rs 10,000. No top price is known.');
      expect(text()).to.contain('Published elsewhere, not this clinic’s price').and.to.contain('A price of 3 February 2026.');
      expect(element.renderRoot.querySelector<Explain>('.source tx-explain')?.of).to.deep.equal({ kind: 'sources', sources: ['wong2021'], basis: ['published'] });
      expect(text()).to.not.contain('This clinic’s figure');
      expect(chart()?.rows.map(({ likely, band }) => [likely, band?.high])).to.deep.equal([[null, null], [null, null], [null, null]]);
      expect(chart()?.legend.map(({ mark }) => mark)).to.deep.equal(['fade']);
      expect(element.renderRoot.querySelectorAll('tx-chart')).to.have.lengthOf(1);
      await expect(element).to.be.accessible();
    });

    it('asks the clinic for its own, and has nothing to choose', async () => {
      const { element } = await mount(scene);
      expect(control(element, 'link', 'Ask for a price').getAttribute('href')).to.equal('tel:0421112222');
      expect(hasControl(element, 'button', 'I was quoted a price')).to.equal(true);
      expect(hasControl(element, 'button', 'Include top-ups')).to.equal(false);
    });
  });

  it('leads to a price where there is none: by chat, telephone or e-mail, never by booking', async () => {
    const ways: readonly (readonly [Partial<Settings>, RegExp | null])[] = [
      [{ whatsapp: '+923001234567', phone: '0421112222' }, /wa\.me/], [{ phone: '0421112222' }, /^tel:/], [{ email: 'a@b.example' }, /^mailto:/],
      [{ bookUrl: 'https://clinic.example/' }, null], [{}, null],
    ];
    for (const [settings, href] of ways) {
      const { stage, element } = await mount({ answers: FACE, settings });
      expect(hasControl(element, 'link', 'Ask for a price')).to.equal(href !== null);
      if (!href) continue;
      const link = control(element, 'link', 'Ask for a price');
      expect(link.getAttribute('href')).to.match(href);
      link.addEventListener('click', (event) => { event.preventDefault(); });
      link.click();
      expect(stage.actions).to.have.lengthOf(1);
    }
  });

  it('speaks of cost while health questions are open, and the age is known', async () => {
    const { today: _today, ...answers } = FACE;
    const { stage, element, text } = await mount({ answers, settings: RANGE });
    expect(stage.explorer.outcome?.screening.verdict).to.equal('open');
    expect(text()).to.contain('About Rs 75,000 in the first year');
    await expect(element).to.be.accessible();
  });

  it('asks to confirm prices after 180 days, and drops them after 360', async () => {
    const old = await mount({ answers: FACE, settings: { ...RANGE, pricesDate: '2026-05-01' } });
    expect(old.text()).to.contain('Prices from May 2026, please confirm.');
    const dropped = await mount({ answers: FACE, settings: { ...RANGE, pricesDate: '2025-10-01' } });
    expect(dropped.text()).to.contain('No price is listed here.').and.not.contain('Rs');
  });

  it('waits until the visitor has said that they are grown up', async () => {
    const { age: _age, ...answers } = FACE;
    const { element, text, chart } = await mount({ answers, settings: RANGE });
    expect(text()).to.contain('once you have told us that you are 18 or over');
    expect(chart()).to.equal(undefined);
    expect(text()).to.not.contain('Rs');
    await expect(element).to.be.accessible();
  });

  it('shows no cost where the law is against it', async () => {
    const answers: Answers = { ...FACE, concern: 'body', goal: 'body-fat', area: 'medium', weight: 'steady' };
    const { text } = await mount({ answers, settings: { ...RANGE, region: 'FR' } });
    expect(text()).to.contain('because of the law where you are').and.not.contain('Rs');
  });

  it('shows nothing with “not now”', async () => {
    const { text } = await mount({ answers: { ...FACE, ever: ['severe-reaction'] }, settings: RANGE });
    expect(text().trim()).to.equal('');
  });

  for (const settings of [RANGE, OPEN]) {
    for (const goal of ESTIMATE_GOALS) {
      it(`never writes an amount of nothing: ${goal}, ${settings === OPEN ? 'open' : 'range'}`, async () => {
        const answers: Answers = { concern: concernOf(goal), goal, age: '35-54', today: ['none'], ever: ['none'] };
        const { text, chart } = await mount({ answers, settings });
        expect(text() + everything({ ...chart(), rows: [] } as unknown as ChartData)).to.not.match(/Rs 0\b|NaN|undefined|Infinity/);
        for (const { value, note } of chart()?.rows ?? []) expect(plain(value + note)).to.not.match(/Rs 0\b|NaN|undefined/);
      });
    }
  }

  for (const scene of [{}, { dark: true }, { width: 320 }] satisfies Scene[]) {
    it(`is accessible: ${JSON.stringify(scene)}`, async () => {
      const { element } = await mount({ answers: FACE, settings: RANGE, ...scene });
      await expect(element).to.be.accessible();
    });
  }
});
