import { expect, html, waitUntil } from '@open-wc/testing';

import { PROVENANCE } from '../../../content/provenance.js';
import { plan as words } from '../../../content/words/en/result/plan.js';
import { define } from '../../../lib/define.js';
import { type Answers, concernOf, ESTIMATE_GOALS, type EstimateGoal } from '../../../model/answers.js';
import type { GoalPlan } from '../../../model/outcome.js';
import { defineExplain } from '../../../testing/explain.js';
import { mountWith, type Scene } from '../../../testing/explorer.js';
import { control, wordsIn } from '../../../testing/look.js';
import { endMotion, settle } from '../../../testing/result.js';
import { ChartFigure } from '../../charts/chart-figure.js';
import { Timeline } from './timeline.js';
import { firstChangeSentence, timelineChart } from './timeline.view.js';

define('tx-chart', ChartFigure);
define('tx-timeline', Timeline);

const FACE: Answers = {
  concern: 'face', goal: 'face-glow', severity: 'some', area: 'large', age: '35-54', sun: 'neither', today: ['none'], ever: ['none'],
};
const PRICED = { currency: 'PKR', prices: { all: { lowMinor: 800_000, highMinor: 2_000_000 } } };

async function mount(scene: Scene) {
  const { stage, element } = await mountWith<Timeline>(html`<tx-timeline></tx-timeline>`, scene);
  const root = element.renderRoot as ShadowRoot;
  return {
    stage, element,
    text: () => root.textContent?.replace(/\s+/g, ' ') ?? '',
    button: (name: string) => [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name),
    chart: () => root.querySelector('tx-chart'),
  };
}

async function planOf(goal: EstimateGoal): Promise<GoalPlan> {
  const { stage } = await mount({ answers: { concern: concernOf(goal), goal } });
  const plan = stage.explorer.outcome?.plan;
  if (!plan) throw new Error('no plan');
  return plan;
}

describe('<tx-timeline>', () => {
  before(defineExplain);

  it('says how long the course takes and when a first change was seen', async () => {
    const { text } = await mount({ answers: FACE });
    expect(text()).to.contain('The course takes about 9 weeks.');
    expect(text()).to.contain('First changes were reported after 1 to 12 weeks. Our best guess is about 4.');
    expect(text()).to.contain('Check progress at 3 months.');
  });

  it('opens at a year where room is short, and at two where there is room', async () => {
    const small = await mount({ answers: FACE, width: 360 });
    expect(small.button('12 months')?.getAttribute('aria-pressed')).to.equal('true');
    const large = await mount({ answers: FACE, width: 720 });
    await waitUntil(() => large.button('24 months')?.getAttribute('aria-pressed') === 'true');
    expect(large.chart()?.data?.sentence).to.contain('24 months');
  });

  it('keeps the visitor’s choice when the room changes', async () => {
    const { stage, element, button, chart } = await mount({ answers: FACE, width: 360 });
    button('24 months')?.click();
    await element.updateComplete;
    stage.setScene({ width: 320 });
    await stage.updateComplete;
    await new Promise((resolve) => { requestAnimationFrame(resolve); });
    expect(button('24 months')?.getAttribute('aria-pressed')).to.equal('true');
    expect(chart()?.data?.rows[1]?.value).to.equal('9 visits');
  });

  it('shows two ways side by side where clinics have two, and that nobody compared them', async () => {
    const answers: Answers = { ...FACE, concern: 'hair', goal: 'hair-female', duration: '1-5', area: 'medium' };
    const { text, element } = await mount({ answers, settings: PRICED });
    expect(text()).to.contain('Clinics do this in two ways. Nobody has compared them');
    const facts = [...element.renderRoot.querySelectorAll('dl')].map((list) => list.textContent?.replace(/\s+/g, ' ').trim());
    expect(facts).to.have.length(2);
    expect(facts[0]).to.match(/First-year visits ?12 \(9 to 15\).*First-year cost ?Rs.168,000 \(Rs.[\d,]+ to [\d,]+\)/);
    expect(facts[1]).to.match(/First-year visits ?4 ?Each later year ?4 ?First-year cost ?Rs.56,000 \(Rs.[\d,]+ to [\d,]+\)/);
    await expect(element).to.be.accessible();
  });

  it('keeps money out of the two ways where it may not be shown', async () => {
    const answers: Answers = { concern: 'hair', goal: 'hair-male' };
    const { text } = await mount({ answers, settings: PRICED });
    expect(text()).to.not.contain('Rs');
  });

  it('leads with natural recovery for sudden shedding', async () => {
    const answers: Answers = { concern: 'hair', goal: 'hair-shedding', age: '18-34' };
    const { text, chart, element } = await mount({ answers });
    expect(text()).to.contain('any course will seem to work');
    const [first] = chart()?.data?.rows ?? [];
    expect(first?.label).to.equal('By itself');
    expect(first?.value).to.equal('3 to 6 months');
    control(element, 'button', 'How we know it comes back').click();
    await settle();
    expect(wordsIn(element)).to.contain('How hair comes back by itself').and.contain('Malkud');
    endMotion(element);
    await expect(element).to.be.accessible();
  });

  it('brings the likely dates for a calendar, and folds them away', async () => {
    const { stage, element, button } = await mount({ answers: FACE });
    let brought = '';
    stage.setExplorer({ bring: (part) => {
      brought = part;
      return Promise.resolve(true);
    } });
    await element.updateComplete;
    const add = button('Add likely dates to my calendar');
    add?.click();
    await waitUntil(() => element.renderRoot.querySelector('tx-calendar'));
    expect([brought, add?.getAttribute('aria-expanded')]).to.deep.equal(['take', 'true']);
    add?.click();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('tx-calendar')).to.equal(null);
  });

  it('says calmly that the calendar did not come', async () => {
    const { stage, element, button, text } = await mount({ answers: FACE });
    stage.setExplorer({ bring: () => Promise.resolve(false) });
    await element.updateComplete;
    button('Add likely dates to my calendar')?.click();
    await waitUntil(() => text().includes('This part did not load.'));
  });

  it('offers no dates where the law is against it', async () => {
    const { button } = await mount({ answers: { concern: 'body', goal: 'body-fat' }, settings: { region: 'FR' } });
    expect(button('Add likely dates to my calendar')).to.equal(undefined);
  });

  for (const scene of [{}, { dark: true }, { width: 320 }] satisfies Scene[]) {
    it(`is accessible: ${JSON.stringify(scene)}`, async () => {
      const { element } = await mount({ answers: FACE, ...scene });
      await expect(element).to.be.accessible();
    });
  }
});

describe('chart of visits', () => {
  for (const goal of ESTIMATE_GOALS) {
    for (const months of [12, 24] as const) {
      it(`has the same numbers in words, drawing and table: ${goal}, ${months} months`, async () => {
        const plan = await planOf(goal);
        const { rows, table, sentence, axis } = timelineChart(plan, months, false, words);
        const counts = rows.map(({ points }) => points.length);
        expect(rows.map(({ value }) => parseInt(value, 10))).to.deep.equal(counts);
        const row = table.rows.find(({ name }) => name === (months === 12 ? words.timeline.table.firstYear : words.timeline.table.twoYears));
        expect(row?.cells.map(Number)).to.deep.equal(counts);
        expect(sentence).to.contain(` ${counts[1]} visit`);
        for (const { points } of rows) for (const { at } of points) expect(at).to.be.within(0, axis.max);
      });
    }
  }

  it('calls a guess a guess', () => {
    expect(firstChangeSentence(PROVENANCE['body-cellulite'].firstChangeWeeks, words.timeline)).to.contain('Our guess');
    expect(firstChangeSentence(PROVENANCE['hair-early'].firstChangeWeeks, words.timeline))
      .to.equal('Clinics say a first change may come after 6 to 24 weeks. No study has shown it.');
    expect(firstChangeSentence(PROVENANCE['face-lines'].firstChangeWeeks, words.timeline)).to.contain('Our best guess');
    expect(firstChangeSentence(PROVENANCE['face-pigment'].firstChangeWeeks, words.timeline)).to.contain('in the middle');
  });
});
