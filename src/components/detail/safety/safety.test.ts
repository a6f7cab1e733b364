import { expect, html } from '@open-wc/testing';

import { cautions } from '../../../content/words/en/result/cautions.js';
import { regions } from '../../../content/words/en/result/regions.js';
import { safety } from '../../../content/words/en/detail/safety.js';
import { safetyLabels as labels } from '../../../content/words/en/detail/safety-labels.js';
import { concernOf, CONCERNS, GOALS } from '../../../model/answers.js';
import { CLEAR, defineExplain } from '../../../testing/explain.js';
import { mountWith, type Scene } from '../../../testing/explorer.js';
import { unexplained } from '../../../testing/figures.js';
import { everything, headingsIn, wordsIn } from '../../../testing/look.js';
import { settle } from '../../../testing/result.js';
import type { Safety } from './safety.js';

const SHARE_APART = 0.25;
const REGIONS = ['', 'PK', 'US', 'FR', 'DE'] as const;

async function mountSafety(scene: Scene): Promise<Safety> {
  const { element } = await mountWith<Safety>(html`<tx-safety></tx-safety>`, scene);
  await settle();
  return element;
}

/** The list under a heading. */
function listUnder(root: Element, title: string): Element {
  const heading = everything(root).find((element) => /^h[1-6]$/u.test(element.localName) && wordsIn(element) === title);
  let list = heading?.nextElementSibling;
  while (list && list.localName !== 'ul') list = list.nextElementSibling;
  if (!list) throw new Error(`no list under "${title}"`);
  return list;
}

const wordCount = (text: string): number => text.split(' ').length;
const wordsOf = async (scene: Scene): Promise<string> => wordsIn(await mountSafety(scene));

describe('<tx-safety>', () => {
  before(defineExplain);

  for (const goal of CONCERNS.flatMap((concern) => GOALS[concern])) {
    const concern = concernOf(goal);
    it(`tells benefits and risks of ${goal} at one heading level and about one length, as drawn`, async () => {
      const row = await mountSafety({ answers: { ...CLEAR[concern], goal } });
      const levels = headingsIn(row).filter(({ text }) => text === labels.benefits || text === labels.risks).map(({ level }) => level);
      expect(levels).to.deep.equal([4, 4]);
      const [benefits, risks] = [labels.benefits, labels.risks].map((title) => wordsIn(listUnder(row, title)));
      for (const { text } of safety.benefits[goal]) expect(benefits).to.contain(text);
      for (const { text } of safety.serious[concern]) expect(risks).to.contain(text);
      expect(wordCount(benefits ?? '') / wordCount(risks ?? '')).to.be.closeTo(1, SHARE_APART);
      expect(wordsIn(row)).to.contain(labels.seriousNote);
    });
  }

  for (const concern of CONCERNS) {
    it(`is accessible for ${concern}, and opens with what may be gained at all before a goal is chosen`, async () => {
      const row = await mountSafety({ answers: { concern } });
      expect(wordsIn(listUnder(row, labels.benefits))).to.contain(safety.benefits[`${concern}-unsure`][0]?.text);
      await expect(row).to.be.accessible();
    });

    it(`says for ${concern} who should do it, when to walk away, and no to home kits`, async () => {
      const words = await wordsOf({ answers: CLEAR[concern] });
      for (const { text } of [...safety.who, ...safety.walkAway, ...safety.homeKits]) expect(words).to.contain(text);
    });

    it(`opens how every figure is known for ${concern}, wherever the page stands`, async () => {
      for (const region of REGIONS) {
        expect(unexplained(await mountSafety({ answers: { ...CLEAR[concern], area: 'chin' }, settings: { region } })), region).to.deep.equal([]);
      }
    });

    it(`has its headings for ${concern} in order`, async () => {
      const levels = headingsIn(await mountSafety({ answers: CLEAR[concern], settings: { region: 'PK' } })).map(({ level }) => level);
      levels.forEach((level, index) => expect(level).to.be.within(4, (levels[index - 1] ?? 3) + 1));
    });
  }

  it('keeps effects that were counted apart from those that nobody counted', async () => {
    const row = await mountSafety({ answers: CLEAR.hair });
    expect(wordsIn(listUnder(row, labels.counted))).to.contain('45 of 100').and.to.not.contain(labels.notKnown);
    const uncounted = listUnder(row, labels.uncounted);
    expect(uncounted.children).to.have.length.above(2);
    for (const effect of uncounted.children) expect(wordsIn(effect)).to.contain(labels.notKnown);
    expect(await wordsOf({ answers: CLEAR.face })).to.contain(labels.uncounted).and.to.not.contain(labels.counted);
  });

  it('says how long each effect lasts, and where that was not reported', async () => {
    for (const concern of CONCERNS) {
      const words = await wordsOf({ answers: { ...CLEAR[concern], area: 'chin' } });
      const scopes: readonly string[] = concern === 'body' ? ['body', 'fat', 'chin'] : [concern];
      for (const { name, lasts } of safety.effects.filter(({ concerns }) => concerns.some((one) => scopes.includes(one)))) {
        expect(words, name).to.contain(`${name} `).and.to.contain(`${lasts}.`);
      }
    }
  });

  it('tells effects of injections under the chin there alone', async () => {
    expect(await wordsOf({ answers: CLEAR.hair })).not.to.contain('Uneven smile').and.not.to.contain('Bruises after fat injections');
    expect(await wordsOf({ answers: CLEAR.body })).not.to.contain('Uneven smile').and.not.to.contain(labels.scaleMark);
    expect(await wordsOf({ answers: { ...CLEAR.body, area: 'chin' } })).to.contain('Uneven smile').and.to.contain(labels.scaleMark);
  });

  it('speaks of dark marks on face and body, and of the unborn on hair when trying for a baby', async () => {
    for (const concern of ['face', 'body'] as const) {
      expect(await wordsOf({ answers: CLEAR[concern] })).to.contain(cautions.skinTone.text);
    }
    expect(await wordsOf({ answers: CLEAR.hair })).not.to.contain(cautions.tryingHair.text);
    const trying = await mountSafety({ answers: { ...CLEAR.hair, goal: 'hair-early', today: ['trying'] } });
    expect(wordsIn(trying)).to.contain(cautions.tryingHair.text);
    await expect(trying).to.be.accessible();
  });

  it('says what the law says first where the goal is banned', async () => {
    const row = await mountSafety({ answers: CLEAR.body, settings: { region: 'FR' } });
    const words = wordsIn(row);
    const status = words.indexOf(regions.FR.status?.text ?? '?');
    expect(status).to.be.greaterThan(-1).and.to.be.lessThan(words.indexOf(safety.serious.body[0]?.text ?? ''));
    await expect(row).to.be.accessible();
  });

  it('gives the rules of the region and the day they were read, with those of the European Union for a member', async () => {
    const inPakistan = await wordsOf({ answers: CLEAR.face, settings: { region: 'PK' } });
    for (const { text } of regions.PK.rules) expect(inPakistan).to.contain(text);
    expect(inPakistan).to.contain('Checked 22 November 2026.').and.to.contain(labels.rulesChange);
    expect(await wordsOf({ answers: CLEAR.face, settings: { region: 'DE' } })).to.contain('European Union');
    expect(await wordsOf({ answers: CLEAR.face })).not.to.contain(labels.rulesChange);
  });

  it('says of fat injections, wherever the page stands, which countries ban or have not approved them', async () => {
    for (const region of ['', 'PK', 'GB'] as const) {
      const words = await wordsOf({ answers: CLEAR.body, settings: { region } });
      for (const { status } of [regions.US, regions.FR]) expect(words, region).to.contain(status?.text);
    }
    expect(await wordsOf({ answers: { ...CLEAR.body, goal: 'body-skin' } })).not.to.contain(labels.fatElsewhere);
  });

  it('says none of it twice where the page stands in such a country', async () => {
    const words = await wordsOf({ answers: CLEAR.body, settings: { region: 'US' } });
    expect(words.split(regions.US.status?.text ?? '?')).to.have.length(2);
    expect(words).to.contain(regions.FR.status?.text);
  });

  it('is readable in the dark', async () => {
    await expect(await mountSafety({ answers: CLEAR.body, dark: true, settings: { region: 'US' } })).to.be.accessible();
  });
});
