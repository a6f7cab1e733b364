import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { explain } from '../../../content/words/en/detail/explain.js';
import { myths } from '../../../content/words/en/detail/myths.js';
import { CONCERNS, type Concern } from '../../../model/answers.js';
import { CLEAR, defineExplain } from '../../../testing/explain.js';
import { mountWith } from '../../../testing/explorer.js';
import { control, hasControl, wordsIn } from '../../../testing/look.js';
import { focused, settle } from '../../../testing/result.js';
import type { Myths } from './myths.js';

const FIRST = myths.face[0];

async function mountMyths(concern: Concern = 'face') {
  const mounted = await mountWith<Myths>(html`<tx-myths></tx-myths>`, { answers: CLEAR[concern] });
  await settle();
  return mounted;
}

describe('<tx-myths>', () => {
  before(defineExplain);

  for (const guess of ['True', 'Not true']) {
    it(`gives the same measured reply to "${guess}", and reads it out by moving the focus to it`, async () => {
      const { element } = await mountMyths();
      expect(wordsIn(element)).not.to.contain(FIRST?.reply.text);
      control(element, 'button', guess).focus();
      await sendKeys({ press: 'Enter' });
      await settle();
      expect(wordsIn(element)).to.contain(`${FIRST?.reply.text} Source: `).and.not.to.match(/right|wrong|score:/iu);
      const reply = focused();
      const named = reply?.getAttribute('aria-labelledby')?.split(' ')
        .map((id) => wordsIn(element.renderRoot.querySelector(`#${id}`) as Element)).join(' ');
      expect(named).to.equal(`${explain.myths.quote(FIRST?.said ?? '')} Studies disagree ${FIRST?.reply.text}`);
      await expect(element).to.be.accessible();
    });
  }

  it('keeps replies when an answer changes', async () => {
    const { element, stage } = await mountMyths();
    for (const _myth of myths.face) {
      control(element, 'button', 'True').click();
      await element.updateComplete;
    }
    expect(hasControl(element, 'button', 'True')).to.equal(false);
    stage.setScene({ answers: { ...CLEAR.face, goal: 'face-lines' } });
    await element.updateComplete;
    expect(hasControl(element, 'button', 'True')).to.equal(false);
    await expect(element).to.be.accessible();
  });

  for (const concern of CONCERNS) {
    it(`asks what people hear about ${concern}: pain, how long it lasts, who it is for, and what it is`, async () => {
      const { element } = await mountMyths(concern);
      for (const { said } of myths[concern]) expect(wordsIn(element)).to.contain(said);
      const replies = myths[concern].map(({ reply }) => reply.text).join(' ');
      expect(replies).to.match(/It can hurt/u).and.match(/last for good|how long it lasts/u).and.match(/not right for everyone/u).and.match(/needles/u);
      await expect(element).to.be.accessible();
    });
  }
});
