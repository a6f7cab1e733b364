import { expect, html } from '@open-wc/testing';

import { GRADES } from '../../../content/figures.js';
import { SOURCES } from '../../../content/sources.js';
import { detail } from '../../../content/words/en/detail/index.js';
import { labels } from '../../../content/words/en/result/labels.js';
import { cautions } from '../../../content/words/en/result/cautions.js';
import { type Answers, CONCERNS, concernOf, ESTIMATE_GOALS } from '../../../model/answers.js';
import { CLEAR, defineExplain } from '../../../testing/explain.js';
import { mountWith, type Scene } from '../../../testing/explorer.js';
import { control, headingsIn, wordsIn } from '../../../testing/look.js';
import { settle } from '../../../testing/result.js';
import type { Works } from './works.js';

const { claims, explain, recipes, works } = detail;

async function mountWorks(answers: Answers, scene: Scene = {}): Promise<Works> {
  const { element } = await mountWith<Works>(html`<tx-works></tx-works>`, { answers, ...scene });
  await settle();
  return element;
}

describe('<tx-works>', () => {
  before(defineExplain);

  for (const goal of ESTIMATE_GOALS) {
    it(`gives the grade and its rule, the reason, every study and how long people were watched for ${goal}`, async () => {
      const element = await mountWorks({ ...CLEAR[concernOf(goal)], goal });
      const words = wordsIn(element);
      expect(words).to.contain(labels.grades[GRADES[goal]]).and.to.contain(recipes.proof.rule[GRADES[goal]]);
      expect(words).to.contain(works[goal].reason.text).and.to.contain(works[goal].lasting.text);
      for (const { found, who, text, sources } of works[goal].studies) {
        const [first] = sources;
        expect(words).to.contain(`${explain.works.found[found]}: ${who} ${text} ${explain.citations.prefix}${first ? SOURCES[first].short : ''}`);
      }
      expect(words.includes(cautions.moreVisits)).to.equal(GRADES[goal] === 'very-limited');
      expect(words.includes(explain.works.chanceText)).to.equal(goal !== 'hair-female');
    });
  }

  for (const concern of CONCERNS) {
    it(`sets both sides of ${concern} under headings of one level`, async () => {
      const element = await mountWorks(CLEAR[concern]);
      const sides = headingsIn(element).filter(({ text }) => text === explain.works.for || text === explain.works.against);
      expect(sides.map(({ level }) => level)).to.deep.equal([4, 4]);
      await expect(element).to.be.accessible();
    });
  }

  it('says plainly where no study found a benefit', async () => {
    const element = await mountWorks({ ...CLEAR.body, goal: 'body-skin' });
    expect(wordsIn(element)).to.contain(explain.works.noneFor);
  });

  it('keeps what others claim folded away, and answers each claim with its sources', async () => {
    const element = await mountWorks(CLEAR.hair, { dark: true, width: 360 });
    const fold = control(element, 'fold', explain.works.claims);
    expect((fold.parentElement as HTMLDetailsElement).open).to.equal(false);
    fold.click();
    await settle();
    for (const { claim, why } of claims) {
      expect(wordsIn(element)).to.contain(`${explain.myths.quote(claim)} ${why.text} ${explain.citations.prefix}`);
    }
    await expect(element).to.be.accessible();
  });

  it('lists the grades of all goals where the visitor is not sure, each with its reason at hand', async () => {
    const element = await mountWorks({ concern: 'body', goal: 'body-unsure' });
    expect(wordsIn(element).match(/Very limited Why this grade/gu)).to.have.length(3);
    await expect(element).to.be.accessible();
  });
});
