import { expect, html } from '@open-wc/testing';

import { explain } from '../../../content/words/en/detail/explain.js';
import { regions } from '../../../content/words/en/result/regions.js';
import { safety } from '../../../content/words/en/detail/safety.js';
import type { Statement } from '../../../content/words/shapes.js';
import { CONCERNS } from '../../../model/answers.js';
import { CLEAR, defineExplain, unfold } from '../../../testing/explain.js';
import { mountWith, type Scene } from '../../../testing/explorer.js';
import { headingsIn, wordsIn } from '../../../testing/look.js';
import type { Safety } from './safety.js';

const labels = explain.safety;
const SHARE_APART = 0.25;

async function mountSafety(scene: Scene): Promise<Safety> {
  const { element } = await mountWith<Safety>(html`<tx-safety></tx-safety>`, scene);
  await unfold(element, labels.title);
  return element;
}

const wordCount = (statements: readonly Statement[]): number =>
  statements.map(({ text }) => text.split(/\s+/u).length).reduce((sum, count) => sum + count, 0);

describe('<tx-safety>', () => {
  before(defineExplain);

  for (const concern of CONCERNS) {
    it(`tells benefits and risks of ${concern} at one heading level and about one length`, async () => {
      const row = await mountSafety({ answers: CLEAR[concern] });
      const levels = headingsIn(row).filter(({ text }) => text === labels.benefits || text === labels.risks).map(({ level }) => level);
      expect(levels).to.deep.equal([4, 4]);
      expect(wordCount(safety.benefits[concern]) / wordCount(safety.serious)).to.be.closeTo(1, SHARE_APART);
      for (const { text } of [...safety.benefits[concern], ...safety.serious]) expect(wordsIn(row)).to.contain(text);
      expect(wordsIn(row)).to.contain(labels.seriousNote);
      await expect(row).to.be.accessible();
    });

    it(`says for ${concern} who should do it, and no to home kits`, async () => {
      const words = wordsIn(await mountSafety({ answers: CLEAR[concern] }));
      for (const { text } of [...safety.who, ...safety.homeKits]) expect(words).to.contain(text);
    });
  }

  it('gives a figure out of 100 where people were counted, and "Not known" where nobody did', async () => {
    const words = wordsIn(await mountSafety({ answers: CLEAR.hair }));
    expect(words).to.contain('45 of 100').and.to.contain('Not known');
    expect(words).not.to.contain('Uneven smile').and.not.to.contain('Bruises after fat injections');
  });

  it('tells effects of injections under the chin there alone', async () => {
    expect(wordsIn(await mountSafety({ answers: CLEAR.body }))).not.to.contain('Uneven smile').and.not.to.contain(labels.scaleMark);
    expect(wordsIn(await mountSafety({ answers: { ...CLEAR.body, area: 'chin' } }))).to.contain('Uneven smile').and.to.contain(labels.scaleMark);
  });

  it('speaks of dark marks on face and body, and of the unborn on hair when trying for a baby', async () => {
    for (const concern of ['face', 'body'] as const) {
      expect(wordsIn(await mountSafety({ answers: CLEAR[concern] }))).to.contain(safety.skinTone.text);
    }
    expect(wordsIn(await mountSafety({ answers: CLEAR.hair }))).not.to.contain(safety.tryingHair.text);
    const trying = await mountSafety({ answers: { ...CLEAR.hair, goal: 'hair-early', today: ['trying'] } });
    expect(wordsIn(trying)).to.contain(safety.tryingHair.text);
    await expect(trying).to.be.accessible();
  });

  it('says what the law says first where the goal is banned', async () => {
    const row = await mountSafety({ answers: CLEAR.body, settings: { region: 'FR' } });
    const words = wordsIn(row);
    const status = words.indexOf(regions.FR.status?.text ?? '?');
    expect(status).to.be.greaterThan(-1).and.to.be.lessThan(words.indexOf(safety.serious[0]?.text ?? ''));
    await expect(row).to.be.accessible();
  });

  it('gives the rules of the region, with those of the European Union for a member, and none elsewhere', async () => {
    expect(wordsIn(await mountSafety({ answers: CLEAR.face, settings: { region: 'PK' } }))).to.contain('Pakistan');
    expect(wordsIn(await mountSafety({ answers: CLEAR.face, settings: { region: 'DE' } }))).to.contain('European Union');
    expect(wordsIn(await mountSafety({ answers: CLEAR.face }))).not.to.contain(labels.rulesChange);
  });

  it('stands open where there is room, and in any width where mesotherapy is not advised now', async () => {
    const isOpen = async (scene: Scene): Promise<boolean> => {
      const { element } = await mountWith<Safety>(html`<tx-safety></tx-safety>`, scene);
      return element.shadowRoot?.querySelector('tx-red-flags')?.checkVisibility() ?? false;
    };
    expect(await isOpen({ answers: CLEAR.face })).to.equal(true);
    expect(await isOpen({ answers: CLEAR.face, width: 360 })).to.equal(false);
    expect(await isOpen({ answers: { ...CLEAR.face, today: ['pregnant'] }, width: 360 })).to.equal(true);
  });

  it('is readable in the dark', async () => {
    await expect(await mountSafety({ answers: CLEAR.body, dark: true, settings: { region: 'US' } })).to.be.accessible();
  });
});
