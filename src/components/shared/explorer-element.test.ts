import { expect, html } from '@open-wc/testing';

import { define } from '../../lib/define.js';
import { mountWith } from '../../testing/explorer.js';
import { wordsIn } from '../../testing/look.js';
import { ExplorerElement } from './explorer-element.js';

class Fragile extends ExplorerElement {
  protected override renderWith({ answers }: NonNullable<typeof this.explorer>) {
    if (answers.concern === 'hair') throw new Error('a fault in this part');
    return html`<p>all is well</p>`;
  }
}
define('tx-test-fragile', Fragile);

class Abrupt extends ExplorerElement {
  protected override willUpdate(): void {
    throw new Error('a fault before drawing');
  }
  protected override renderWith() {
    return html`<p>never seen</p>`;
  }
}
define('tx-test-abrupt', Abrupt);

const CALM = 'This part did not load. The rest still works.';

describe('a part of the widget', () => {
  it('draws the visit, and draws it again when it changes', async () => {
    const { stage, element } = await mountWith<Fragile>(html`<tx-test-fragile></tx-test-fragile>`, { answers: { concern: 'face' } });
    expect(wordsIn(element)).to.equal('all is well');
    expect(stage.problems).to.deep.equal([]);
  });

  it('shows calm words in place of a fault, and reports it once', async () => {
    const { stage, element } = await mountWith<Fragile>(html`<tx-test-fragile></tx-test-fragile>`, { answers: { concern: 'hair' } });
    await element.updateComplete;
    expect(wordsIn(element)).to.equal(CALM);
    element.requestUpdate();
    await element.updateComplete;
    expect(stage.problems.map(({ code, path, found }) => [code, path, found])).to.deep.equal([
      ['TX-RUN-001', 'tx-test-fragile', 'Error: a fault in this part'],
    ]);
  });

  it('tries again with the next change', async () => {
    const { stage, element } = await mountWith<Fragile>(html`<tx-test-fragile></tx-test-fragile>`, { answers: { concern: 'hair' } });
    stage.setScene({ answers: { concern: 'body' } });
    await element.updateComplete;
    expect(wordsIn(element)).to.equal('all is well');
  });

  it('survives a fault before it draws', async () => {
    const { stage, element } = await mountWith<Abrupt>(html`<tx-test-abrupt></tx-test-abrupt>`);
    await element.updateComplete;
    expect(stage.problems).to.have.length(1);
  });
});
