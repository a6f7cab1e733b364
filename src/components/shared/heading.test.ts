import { expect, fixture, html } from '@open-wc/testing';

import { heading } from './heading.js';
import { BACK, DOC, FWD, icon } from './icons.js';

describe('a heading', () => {
  for (const level of [1, 2, 6]) {
    it(`of level ${level} is the element of HTML`, async () => {
      const root = await fixture(html`<div>${heading(level, 'Is it safe?', { id: 'safe', class: 'h2' })}</div>`);
      const element = root.querySelector(`h${level}`);
      expect(element?.textContent).to.equal('Is it safe?');
      expect(element?.id).to.equal('safe');
      expect(element?.hasAttribute('tabindex')).to.equal(false);
    });
  }

  it('below the sixth level says its level', async () => {
    const root = await fixture(html`<div>${heading(8, 'Skin')}</div>`);
    const element = root.querySelector('[role=heading]');
    expect(element?.getAttribute('aria-level')).to.equal('8');
  });

  it('takes the focus from a script alone, where wanted', async () => {
    const root = await fixture(html`<div>${heading(2, 'Skin', { focusable: true })}</div>`);
    expect(root.querySelector('h2')?.tabIndex).to.equal(-1);
  });
});

describe('an icon', () => {
  it('says nothing to screen readers', async () => {
    const root = await fixture(html`<div>${icon(DOC)}</div>`);
    expect(root.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('follows the reading direction when it points back or on', async () => {
    const root = await fixture<HTMLElement>(html`<div>${icon(BACK)}${icon(FWD)}${icon(DOC)}</div>`);
    const turns = [...root.querySelectorAll('svg')].map((svg) => svg.classList.contains('flip'));
    expect(turns).to.deep.equal([true, true, false]);
  });
});
