import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { Settings } from '../../../config/settings.js';
import { addLanguage } from '../../../content/words/languages.js';
import { define } from '../../../lib/define.js';
import type { Answers } from '../../../model/answers.js';
import { ENGLISH } from '../../../testing/english.js';
import { defineExplain } from '../../../testing/explain.js';
import { mountWith, type Scene } from '../../../testing/explorer.js';
import { unexplained } from '../../../testing/figures.js';
import { control, everything, hasControl, wordsIn } from '../../../testing/look.js';
import { pseudoPack } from '../../../testing/pseudo.js';
import { ChartFigure } from '../../charts/chart-figure.js';
import type { ChartData } from '../../charts/chart-data.js';
import type { Explain } from '../../shared/explain.js';
import { CostSection } from './cost.js';

define('tx-chart', ChartFigure);
define('tx-cost', CostSection);

const FACE: Answers = {
  concern: 'face', goal: 'face-glow', severity: 'some', area: 'large', age: '35-54', sun: 'neither', today: ['none'], ever: ['none'],
};
const exact = (minor: number) => ({ lowMinor: minor, highMinor: minor });
const LISTED: Partial<Settings> = {
  currency: 'PKR', pricesDate: '2026-11-03',
  prices: {
    face: {
      lowMinor: 700_000, highMinor: 1_800_000, byArea: { small: exact(500_000), large: exact(1_000_000) },
      byPractitioner: { doctor: exact(900_000), dermatologist: { ...exact(1_500_000), byArea: { large: exact(2_000_000) } } },
    },
  },
};
const PLAIN: Partial<Settings> = { currency: 'PKR', prices: { all: exact(1_000_000) } };

async function mount(scene: Scene = {}) {
  const { stage, element } = await mountWith<CostSection>(html`<tx-cost></tx-cost>`, { answers: FACE, settings: LISTED, ...scene });
  const settle = async (): Promise<void> => {
    await element.updateComplete;
    await stage.updateComplete;
  };
  const charts = (): readonly ChartData[] => everything(element).flatMap((one) => (one instanceof ChartFigure && one.data ? [one.data] : []));
  const press = async (name: string): Promise<void> => {
    control(element, 'button', name).click();
    await settle();
  };
  const pressed = (group: string): readonly string[] =>
    everything(element).filter((one) => one.getAttribute('aria-label') === group)
      .flatMap((one) => [...one.querySelectorAll('[aria-pressed=true]')]).map((one) => wordsIn(one));
  const slider = (): HTMLInputElement => element.renderRoot.querySelector('input[type=range]') as HTMLInputElement;
  const slide = async (count: number): Promise<void> => {
    slider().value = String(count);
    slider().dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle();
  };
  return { stage, element, settle, charts, press, pressed, slider, slide, text: () => wordsIn(element) };
}

const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');

describe('<tx-cost> what changes the price', () => {
  before(() => {
    defineExplain();
    addLanguage(pseudoPack(ENGLISH));
  });

  it('gives a control for each figure of the clinic, and words for the rest', async () => {
    const { element, text, pressed } = await mount();
    expect(pressed('Area')).to.deep.equal(['Face and neck']);
    expect(pressed('Who treats you')).to.deep.equal(['Any']);
    expect(hasControl(element, 'button', 'Most of the face')).to.equal(false);
    expect(text()).to.contain('What is injected').and.not.contain('The size of the area');
    const bare = await mount({ settings: PLAIN });
    expect(bare.text()).to.contain('The size of the area').and.to.contain('Who treats you, and where').and.not.contain('How many visits, and');
    expect(hasControl(bare.element, 'button', 'Any')).to.equal(false);
  });

  it('says in words alone what sets a price that is not known', async () => {
    const { text, slider } = await mount({ settings: {} });
    expect(text()).to.contain('What sets the price').and.to.contain('How many visits, and how many top-ups');
    expect(slider()).to.equal(null);
  });

  it('begins at the visitor’s own area, and at no area where that has no figure', async () => {
    const known = await mount();
    expect(known.text()).to.contain('About Rs 60,000 in the first year');
    const other = await mount({ answers: { ...FACE, area: 'medium' } });
    expect(other.pressed('Area')).to.deep.equal(['Not sure']);
    expect(other.text()).to.contain('About Rs 62,500 in the first year');
  });

  it('moves the cost with the area and with who treats, never the answers; and says so once', async () => {
    const { stage, press, pressed, text } = await mount();
    await press('One small area');
    expect(text()).to.contain('About Rs 30,000 in the first year');
    expect(stage.explorer.answers.area).to.equal('large');
    await press('Skin doctor');
    expect(pressed('Area')).to.deep.equal(['Not sure']);
    expect(text()).to.contain('About Rs 90,000 in the first year');
    await press('Face and neck');
    expect(text()).to.contain('About Rs 120,000 in the first year');
    expect(stage.announcements.map(plain)).to.deep.equal([30, 90, 120].map((thousands) =>
      `About Rs ${thousands},000 in the first year, then about Rs ${thousands / 2},000 for each year you go on.`));
  });

  it('moves sentence, marks and what a screen reader hears with the slider, and not the scale', async () => {
    const { stage, charts, slide, slider, text } = await mount({ settings: PLAIN });
    expect([slider().min, slider().max, slider().value]).to.deep.equal(['3', '5', '4']);
    const before = charts()[0];
    await slide(5);
    const after = charts()[0];
    expect(plain(slider().getAttribute('aria-valuetext') ?? '')).to.equal('5 sessions, first year Rs 70,000');
    expect(text()).to.contain('About Rs 70,000 in the first year');
    expect(after?.rows.map(({ likely }) => likely)).to.deep.equal([1_000_000, 7_000_000, 3_000_000]);
    expect(after?.rows[1]?.label).to.equal('First year, 7 visits');
    expect(after?.axis.max).to.equal(before?.axis.max);
    expect(stage.explorer.outcome?.plan?.estimate.sessions.likely).to.equal(4);
    expect(stage.announcements).to.deep.equal([]);
  });

  it('is moved by the arrow keys', async () => {
    const { slider, settle, text } = await mount({ settings: PLAIN });
    slider().focus();
    await sendKeys({ press: 'ArrowLeft' });
    await settle();
    expect(text()).to.contain('About Rs 50,000 in the first year');
    expect((slider().getRootNode() as ShadowRoot).activeElement).to.equal(slider());
  });

  it('leaves top-ups out, and says what then becomes of it', async () => {
    const { charts, press, element, text, stage } = await mount({ settings: PLAIN });
    expect(text()).to.contain('Without top-ups, about Rs 40,000. Nobody knows how long any effect then lasts.');
    expect(charts()[1]?.rows.map(({ likely }) => likely)).to.deep.equal([6_000_000, 9_000_000, 12_000_000]);
    expect(text()).to.contain('These columns include top-ups.');
    const max = charts()[1]?.axis.max;
    await press('Include top-ups');
    expect(control(element, 'button', 'Include top-ups').getAttribute('aria-checked')).to.equal('false');
    expect(text()).to.contain('About Rs 40,000 for the course, without top-ups.').and.to.contain('These columns leave top-ups out.');
    expect(charts()[1]?.rows.map(({ likely }) => likely)).to.deep.equal([4_000_000, 4_000_000, 4_000_000]);
    expect(charts()[1]?.axis.max).to.equal(max);
    expect(charts()[0]?.rows.map(({ value }) => plain(value))).to.deep.equal(['Rs 10,000', 'Rs 40,000', 'No top-ups']);
    expect([charts()[0]?.rows[2]?.band, charts()[0]?.rows[2]?.note]).to.deep.equal([null, '']);
    expect(stage.announcements.map(plain)).to.deep.equal(['About Rs 40,000 for the course, without top-ups.']);
  });

  it('goes back to the visitor’s own figures, says so once, and keeps the focus on the slider', async () => {
    const { element, stage, slide, press, slider, text } = await mount({ settings: PLAIN });
    const own = text();
    expect(hasControl(element, 'button', 'Back to your own')).to.equal(false);
    await slide(5);
    await press('Include top-ups');
    stage.announcements.length = 0;
    await press('Back to your own plan (4 sessions)');
    expect(text()).to.equal(own);
    expect(stage.announcements).to.deep.equal(['These are your own figures again.']);
    expect((slider().getRootNode() as ShadowRoot).activeElement).to.equal(slider());
  });

  it('adds up year by year: the drawing, the sentence and the table from one object', async () => {
    const { charts } = await mount({ settings: PLAIN });
    const running = charts()[1];
    expect(running?.kind).to.equal('running');
    expect(running?.rows.map(({ value, label }) => plain(`${value} ${label}`))).to.deep.equal(
      ['Rs 60,000 after year 1', 'Rs 90,000 after year 2', 'Rs 120,000 after year 3']);
    expect(plain(running?.sentence)).to.contain('After year 3: Rs 120,000 (Rs 80,000 to 160,000).');
    expect(running?.table.rows.map(({ cells }) => cells.map(plain))).to.deep.equal([
      ['Rs 40,000', 'Rs 60,000', 'Rs 80,000'], ['Rs 60,000', 'Rs 90,000', 'Rs 120,000'], ['Rs 80,000', 'Rs 120,000', 'Rs 160,000'],
      // The same three years without top-ups.
      ['Rs 30,000', 'Rs 40,000', 'Rs 50,000'],
    ]);
  });

  it('lets the columns of an open price fade out, without a likely mark', async () => {
    const { charts } = await mount({ settings: { currency: 'PKR', prices: { all: { lowMinor: 1_000_000, highMinor: null } } } });
    expect(charts()[1]?.rows.map(({ band, likely }) => [band?.high, likely])).to.deep.equal([[null, null], [null, null], [null, null]]);
    expect(charts()[1]?.legend.map(({ mark }) => mark)).to.deep.equal(['fade']);
  });

  it('draws the marks anew where they were, so that they move', async () => {
    const { charts, slide, element } = await mount({ settings: PLAIN });
    const [figure] = everything(element).filter((one) => one instanceof ChartFigure);
    await slide(5);
    expect(everything(element).filter((one) => one instanceof ChartFigure)[0]).to.equal(figure);
    expect(charts()).to.have.lengthOf(2);
  });

  it('has every amount in a place that tells how it is reached', async () => {
    for (const settings of [LISTED, PLAIN, {}]) {
      const { element } = await mount({ settings });
      expect(unexplained(element, true)).to.deep.equal([]);
      const scopes = [...element.renderRoot.querySelectorAll('.head [data-figures], .columns > .main [data-figures]')];
      expect(scopes).to.have.lengthOf(settings === LISTED || settings === PLAIN ? 4 : 2);
      for (const scope of scopes) {
        const [explain] = scope.querySelectorAll<Explain>('tx-explain');
        expect(explain?.of).to.deep.equal({ kind: 'figure', figure: settings === LISTED || settings === PLAIN ? 'cost' : 'visits' });
      }
    }
  });

  for (const scene of [{}, { dark: true }, { width: 320 }, { lang: 'en-XA', width: 360 }] satisfies Scene[]) {
    it(`is accessible and fits: ${JSON.stringify(scene)}`, async () => {
      const { element, slide } = await mount(scene);
      await slide(5);
      await expect(element).to.be.accessible();
      expect(element.scrollWidth).to.be.at.most(element.offsetWidth);
    });
  }
});
