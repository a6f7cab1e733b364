import { expect, fixture, html } from '@open-wc/testing';

import { screening } from '../../content/words/en/result/screening.js';
import { verdictTagStyles } from './verdict-tag.styles.js';
import { verdictScale } from './verdict-tag.js';

describe('the scale of verdicts', () => {
  it('keeps each dash with the word after it where a line breaks', async () => {
    const frame = await fixture<HTMLElement>(html`<div style="inline-size: 240px"><style>${verdictTagStyles.cssText}</style>${verdictScale('discuss', screening)}</div>`);
    const steps = [...frame.querySelectorAll('.scale > *')];
    expect(steps.map(({ localName }) => localName)).to.deep.equal(['span', 'span', 'span']);
    expect(steps[2]?.getBoundingClientRect().top).to.be.greaterThan(steps[0]?.getBoundingClientRect().top ?? Infinity);
    expect(steps.map((step) => step.querySelectorAll('u').length)).to.deep.equal([0, 1, 1]);
  });
});
