import { expect, html } from '@open-wc/testing';

import { addLanguage } from '../../content/words/languages.js';
import { define } from '../../lib/define.js';
import { type Answers, concernOf, type EstimateGoal } from '../../model/answers.js';
import { ENGLISH } from '../../testing/english.js';
import { mountWith, type TestStage } from '../../testing/explorer.js';
import { everything } from '../../testing/look.js';
import { PSEUDO_LANG, pseudoPack } from '../../testing/pseudo.js';
import { ChartFigure } from '../charts/chart-figure.js';
import { CostSection } from './cost/cost.js';
import { Sessions } from './sessions/sessions.js';
import { Timeline } from './timeline/timeline.js';

define('tx-chart', ChartFigure);
define('tx-sessions', Sessions);
define('tx-timeline', Timeline);
define('tx-cost', CostSection);

const PRICED = { currency: 'PKR', prices: { all: { lowMinor: 700_000, highMinor: 1_800_000 } }, pricesDate: '2026-05-01' };
/** Each with something of its own: two ways, natural recovery, no top-ups, the most sessions. */
const GOALS: readonly EstimateGoal[] = ['face-glow', 'hair-female', 'hair-shedding', 'body-fat', 'body-cellulite'];

function answersFor(goal: EstimateGoal): Answers {
  return { concern: concernOf(goal), goal, age: '35-54', today: ['none'], ever: ['none'] };
}

async function mount(goal: EstimateGoal, width: number): Promise<TestStage> {
  addLanguage(pseudoPack(ENGLISH));
  const content = html`<div><tx-sessions></tx-sessions><tx-timeline></tx-timeline><tx-cost></tx-cost></div>`;
  const { stage } = await mountWith(content, { answers: answersFor(goal), settings: PRICED, lang: PSEUDO_LANG, width });
  await Promise.all(everything(stage).map((element) => (element as Partial<Sessions>).updateComplete ?? Promise.resolve(true)));
  return stage;
}

describe('sections of the plan in a longer language from right to left', () => {
  for (const goal of GOALS) {
    it(`keep within a column of 320 px: ${goal}`, async () => {
      const stage = await mount(goal, 320);
      const { left, right } = stage.getBoundingClientRect();
      const wide = everything(stage).filter((element) => {
        const box = element.getBoundingClientRect();
        const isHidden = element.matches('.vh, .probe, canvas') || box.width === 0;
        return !isHidden && (box.left < left - 1 || box.right > right + 1);
      });
      expect(wide.map(({ outerHTML }) => outerHTML.slice(0, 120))).to.deep.equal([]);
    });

    it(`are accessible: ${goal}`, async () => {
      const stage = await mount(goal, 720);
      await expect(stage).to.be.accessible();
    });
  }
});
