import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { myths } from '../../../content/words/en/detail/myths.js';
import { CONCERNS } from '../../../model/answers.js';
import { CLEAR, defineExplain, unfold } from '../../../testing/explain.js';
import { mountWith } from '../../../testing/explorer.js';
import { control, hasControl, wordsIn } from '../../../testing/look.js';
import type { Myths } from './myths.js';

const FIRST = myths.face[0];

async function mountMyths(): Promise<Myths> {
  const { element } = await mountWith<Myths>(html`<tx-myths></tx-myths>`, { answers: CLEAR.face });
  await unfold(element, 'Myth or fact?');
  return element;
}

describe('<tx-myths>', () => {
  before(defineExplain);

  for (const guess of ['True', 'Not true']) {
    it(`gives the same measured reply to "${guess}", and moves the focus to it`, async () => {
      const row = await mountMyths();
      expect(wordsIn(row)).not.to.contain(FIRST?.reply.text);
      control(row, 'button', guess).focus();
      await sendKeys({ press: 'Enter' });
      await row.updateComplete;
      expect(wordsIn(row)).to.contain(`${FIRST?.reply.text} Source: `).and.not.to.match(/right|wrong|score:/iu);
      const focused = row.shadowRoot?.activeElement;
      expect(focused && wordsIn(focused)).to.contain(FIRST?.reply.text);
      await expect(row).to.be.accessible();
    });
  }

  it('keeps replies when an answer changes', async () => {
    const { element, stage } = await mountWith<Myths>(html`<tx-myths></tx-myths>`, { answers: CLEAR.face });
    for (const _myth of myths.face) {
      control(element, 'button', 'True').click();
      await element.updateComplete;
    }
    expect(hasControl(element, 'button', 'True')).to.equal(false);
    stage.setScene({ answers: { ...CLEAR.face, goal: 'face-lines' } });
    await element.updateComplete;
    expect(hasControl(element, 'button', 'True')).to.equal(false);
  });

  for (const concern of CONCERNS) {
    it(`asks what people hear about ${concern}`, async () => {
      const { element } = await mountWith<Myths>(html`<tx-myths></tx-myths>`, { answers: CLEAR[concern] });
      await unfold(element, 'Myth or fact?');
      for (const { said } of myths[concern]) expect(wordsIn(element)).to.contain(said);
      await expect(element).to.be.accessible();
    });
  }
});
