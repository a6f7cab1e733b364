import { expect, html } from '@open-wc/testing';

import { PROTOCOLS } from '../../../content/figures.js';
import { quiz } from '../../../content/words/en/quiz.js';
import { plan as words } from '../../../content/words/en/result/plan.js';
import { define } from '../../../lib/define.js';
import type { Answers, EstimateGoal } from '../../../model/answers.js';
import { ESTIMATE_GOALS, concernOf } from '../../../model/answers.js';
import type { GoalPlan } from '../../../model/outcome.js';
import { defineExplain } from '../../../testing/explain.js';
import { mountWith, type Scene } from '../../../testing/explorer.js';
import { control, wordsIn } from '../../../testing/look.js';
import { settle } from '../../../testing/result.js';
import { ChartFigure } from '../../charts/chart-figure.js';
import { Sessions } from './sessions.js';
import { openSentences, sessionsAnswer, sessionsChart, stripOf } from './sessions.view.js';

define('tx-chart', ChartFigure);
define('tx-sessions', Sessions);

const ANSWERED: Answers = {
  concern: 'face', goal: 'face-glow', severity: 'some', area: 'large', age: '35-54', sun: 'neither', today: ['none'], ever: ['none'],
};

async function mount(scene: Scene) {
  const { stage, element } = await mountWith<Sessions>(html`<tx-sessions></tx-sessions>`, scene);
  return { stage, element, text: () => (element.renderRoot as ShadowRoot).textContent ?? '' };
}

async function planOf(answers: Answers): Promise<GoalPlan> {
  const { stage } = await mount({ answers });
  const plan = stage.explorer.outcome?.plan;
  if (!plan) throw new Error('no plan');
  return plan;
}

const chartOf = (plan: GoalPlan) => sessionsChart(plan, (goal) => PROTOCOLS[goal], quiz.goals, words);

describe('<tx-sessions>', () => {
  before(defineExplain);

  it('answers its question with the likely count inside what clinics plan', async () => {
    const { text } = await mount({ answers: ANSWERED });
    expect(text()).to.contain('How many sessions?');
    expect(text()).to.contain('About 4 to start. Clinics plan 3 to 5. Then 3 top-ups a year.');
    expect(text()).to.contain('3 fewest, 4 likely, 5 most.');
  });

  it('says what open answers leave possible, and which one would narrow it', async () => {
    const { text } = await mount({ answers: { concern: 'body', goal: 'body-cellulite' } });
    expect(text()).to.contain('Clinics plan 4 to 15 to start. The usual count is 10.');
    expect(text()).to.match(/Your open answers leave 4 to 15 as likely\. Your answer to “.+” would narrow it most\./);
  });

  it('shows nothing where there is no plan', async () => {
    const { text } = await mount({ answers: { ...ANSWERED, today: ['pregnant'] } });
    expect(text()).to.equal('');
  });

  it('puts its heading at the level of a section', async () => {
    const { element } = await mount({ answers: ANSWERED, settings: { headingLevel: 3 } });
    expect(element.renderRoot.querySelector('h4')?.textContent).to.equal('How many sessions?');
    expect(element.renderRoot.querySelector('h5')?.textContent).to.equal('Your goal beside the other face goals');
  });

  for (const scene of [{}, { dark: true }, { width: 320 }] satisfies Scene[]) {
    it(`is accessible: ${JSON.stringify(scene)}`, async () => {
      const { element } = await mount({ answers: ANSWERED, ...scene });
      await expect(element).to.be.accessible();
    });
  }

  it('marks the figures as the clinic’s where it has set them', async () => {
    const sessions = { low: 2, typical: 3, high: 9 };
    const { element, text } = await mount({ answers: ANSWERED, settings: { protocols: { 'face-glow': { sessions } } } });
    expect(text()).to.contain('Clinics plan 2 to 9.');
    control(element, 'button', 'Why this many sessions').click();
    await settle();
    expect(wordsIn(element)).to.contain('Usual count, before your answers This clinic’s figure 3');
  });
});

describe('words and chart of sessions', () => {
  for (const goal of ESTIMATE_GOALS) {
    it(`has the same numbers in sentence, rows, drawing and table: ${goal}`, async () => {
      const plan = await planOf({ concern: concernOf(goal), goal });
      const { rows, table, sentence, axis } = chartOf(plan);
      rows.forEach(({ band, inner, likely, value, note }, index) => {
        const shown = inner && inner.low !== inner.high ? `${inner.low} to ${inner.high}` : String(likely);
        expect(table.rows[index]?.cells).to.deep.equal([String(band?.low), shown, String(band?.high)]);
        expect(value).to.equal(shown);
        expect(note).to.equal(`(${band?.low} to ${band?.high})`);
        expect(band?.high).to.be.at.most(axis.max);
      });
      const own = rows.find(({ isOwn }) => isOwn);
      expect([own?.inner?.low, own?.inner?.high]).to.deep.equal([plan.estimate.likelyBand.min, plan.estimate.likelyBand.max]);
      expect(sentence).to.contain(`about ${own?.value} sessions`).and.contain(`${own?.band?.low} to ${own?.band?.high}`);
    });
  }

  it('shows the other goals of the concern with their usual counts', async () => {
    const { rows } = chartOf(await planOf(ANSWERED));
    expect(rows.map(({ label, likely, isOwn }) => [label, likely, isOwn])).to.deep.equal([
      ['Fine lines', 4, false], ['Dull or dry', 4, true], ['Texture or scars', 4, false], ['Dark patches', 4, false],
      ['Under the eyes', 5, false],
    ]);
  });

  it('makes the strip solid, half and hollow, and joins labels that fall together', async () => {
    const { dots } = stripOf(await planOf(ANSWERED), words);
    expect(dots.map(({ kind }) => kind)).to.deep.equal(['low', 'low', 'low', 'mid', 'high']);
    expect(dots.map(({ above, below }) => above || below)).to.deep.equal(['', '', '3 fewest', 'Likely', '5 most']);
    const least = stripOf(await planOf({ ...ANSWERED, goal: 'face-lines', severity: 'little', area: 'small', age: '18-34' }), words);
    expect(least.dots[2]).to.include({ above: 'Likely, fewest', below: '' });
  });

  it('marks the band that open answers leave, until one count is left', async () => {
    const open = await planOf({ concern: 'hair', goal: 'hair-early' });
    expect(stripOf(open, words).dots.filter(({ isPossible }) => isPossible)).to.not.have.length(0);
    const closed = await planOf(ANSWERED);
    expect(stripOf(closed, words).dots.filter(({ isPossible }) => isPossible)).to.have.length(0);
    expect(openSentences(closed, '', words)).to.deep.equal([]);
  });

  it('says so where most plans have no top-ups', async () => {
    const answerOf = async (goal: EstimateGoal) => sessionsAnswer(await planOf({ concern: concernOf(goal), goal }), words);
    expect(await answerOf('body-fat')).to.contain('up to 2 top-ups a year for some people');
    expect(await answerOf('hair-female')).to.contain('Or one visit every 3 months, with no course.');
  });
});
