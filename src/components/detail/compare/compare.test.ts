import { expect, html } from '@open-wc/testing';

import { compare } from '../../../content/words/en/detail/compare.js';
import { CONCERNS } from '../../../model/answers.js';
import { CLEAR, defineExplain, unfold } from '../../../testing/explain.js';
import { mountWith, type Scene } from '../../../testing/explorer.js';
import { wordsIn } from '../../../testing/look.js';
import type { Compare } from './compare.js';

const MEDICINES = /minoxidil|finasteride|dutasteride|botulinum|hydroquinone|tretinoin|retinoid|deoxycholic/iu;

async function comparison(scene: Scene): Promise<Compare> {
  const { element } = await mountWith<Compare>(html`<tx-compare></tx-compare>`, scene);
  return element;
}

describe('<tx-compare>', () => {
  before(defineExplain);

  for (const concern of CONCERNS) {
    it(`names no prescription medicine for ${concern} unless the site may`, async () => {
      const row = await comparison({ answers: CLEAR[concern] });
      expect(wordsIn(row)).not.to.match(MEDICINES);
      await unfold(row, 'How does it compare?');
      await expect(row).to.be.accessible();
      expect(wordsIn(await comparison({ answers: CLEAR[concern], settings: { medicineNames: true } }))).to.match(MEDICINES);
    });

    it(`leaves out what is unsafe in pregnancy for ${concern}`, async () => {
      const words = wordsIn(await comparison({ answers: { ...CLEAR[concern], goal: `${concern}-unsure`, today: ['trying'] } }));
      for (const { neutral, avoidInPregnancy } of compare[concern].points) {
        expect(words.includes(neutral.text), neutral.text).to.equal(!avoidInPregnancy);
      }
    });

    it(`puts something else before mesotherapy for ${concern}`, () => {
      expect(compare[concern].points[0]?.neutral.text).not.to.match(/mesotherapy/iu);
    });
  }

  it('compares nothing where mesotherapy is not advised now', async () => {
    expect(wordsIn(await comparison({ answers: { ...CLEAR.face, today: ['pregnant'] } }))).to.equal('');
  });
});
