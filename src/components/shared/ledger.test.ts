import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { defineExplain } from '../../testing/explain.js';
import { control, headingsIn } from '../../testing/look.js';
import type { Ledger } from './ledger.js';

async function mountLedger(): Promise<Ledger> {
  return fixture<Ledger>(html`
    <tx-ledger .heading=${'Is it safe?'} .answer=${'Most effects pass in days.'} .level=${4}><p>Detail</p></tx-ledger>`);
}

const detailIsShown = (row: Ledger): boolean => row.querySelector('p')?.checkVisibility() ?? false;

describe('<tx-ledger>', () => {
  before(defineExplain);

  it('shows the question as a heading with its answer, and folds the detail away', async () => {
    const row = await mountLedger();
    expect(headingsIn(row)).to.deep.equal([{ level: 4, text: 'Is it safe?' }]);
    expect(control(row, 'fold', 'Is it safe? Most effects pass in days.')).to.exist;
    expect(detailIsShown(row)).to.equal(false);
    await expect(row).to.be.accessible();
  });

  for (const [name, key] of [['Enter', 'Enter'], ['Space', ' ']] as const) {
    it(`opens and closes by ${name}`, async () => {
      const row = await mountLedger();
      control(row, 'fold', 'Is it safe?').focus();
      await sendKeys({ press: key });
      expect(detailIsShown(row)).to.equal(true);
      await sendKeys({ press: key });
      expect(detailIsShown(row)).to.equal(false);
    });
  }

  it('opens for whoever was led to it, and says where the focus goes', async () => {
    const row = await mountLedger();
    const target = await row.show();
    target.focus();
    expect(detailIsShown(row)).to.equal(true);
    expect(row.shadowRoot?.activeElement).to.equal(control(row, 'fold', 'Is it safe?'));
    await expect(row).to.be.accessible();
  });

  it('stays as the visitor left it when its words change', async () => {
    const row = await mountLedger();
    control(row, 'fold', 'Is it safe?').click();
    row.answer = 'Another line.';
    await row.updateComplete;
    expect(detailIsShown(row)).to.equal(true);
  });
});
