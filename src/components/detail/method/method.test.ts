import { expect } from '@open-wc/testing';
import { html } from 'lit';

import { GRADES } from '../../../content/figures.js';
import { define } from '../../../lib/define.js';
import { mountWith } from '../../../testing/explorer.js';
import { headingsIn, linksIn, wordsIn } from '../../../testing/look.js';
import { MEDICINE_NAMES } from '../../../testing/medicines.js';
import { VISITORS } from '../../../testing/result.js';
import { Method } from './method.js';

define('tx-method', Method);

describe('<tx-method>', () => {
  it('tells kinds of figure, points, grades, what is weak and every source', async () => {
    const { element } = await mountWith<Method>(html`<tx-method></tx-method>`, { step: 'result', answers: VISITORS.discuss });
    expect(headingsIn(element).map(({ text }) => text)).to.include.members([
      'How we work this out', 'Kinds of figure', 'How your answers move the count', 'How we grade proof',
      'How we reach the safety answer', 'What is weak', 'Who made it, who pays', 'All sources',
    ]);
    expect(wordsIn(element)).to.include('How much A lot +1').and.include('How much A little −1');
    await expect(element).to.be.accessible();
  });

  it('says that no goal is graded "good", as long as that is so', async () => {
    const { element } = await mountWith<Method>(html`<tx-method></tx-method>`, { step: 'result', answers: VISITORS.discuss });
    expect(wordsIn(element).includes('No goal here reaches “good”.')).to.equal(!Object.values(GRADES).includes('good'));
  });

  it('lists sources with the names of prescription medicines where the clinic may show them, and nowhere else', async () => {
    const method = html`<tx-method></tx-method>`;
    const { element } = await mountWith<Method>(method, { step: 'result', answers: VISITORS.discuss });
    expect(wordsIn(element)).to.include('Moftah N et al. JEADV 2013').and.not.to.match(MEDICINE_NAMES);
    const named = await mountWith<Method>(method, { step: 'result', answers: VISITORS.discuss, settings: { medicineNames: true } });
    expect(wordsIn(named.element)).to.include('Mesotherapy using dutasteride');
  });

  it('links to papers, regulators and governments, and never names a practice', async () => {
    const { element } = await mountWith<Method>(html`<tx-method></tx-method>`, { step: 'result', answers: VISITORS.discuss });
    expect(linksIn(element).length).to.be.greaterThan(20);
    for (const { rel, target } of linksIn(element)) expect([rel, target]).to.deep.equal(['noopener noreferrer', '_blank']);
    expect(wordsIn(element)).to.include('A clinic in Spain');
  });
});
