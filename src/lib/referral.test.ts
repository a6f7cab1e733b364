import { expect } from 'chai';

import { referralUrl } from './referral.js';

const CAMPAIGN = 'utm_medium=referral&utm_campaign=treatment-explorer';

describe('referralUrl', () => {
  for (const [address, expected] of [
    ['https://a.example/', `https://a.example/?utm_source=notebook&${CAMPAIGN}&sub=page-1`],
    ['https://a.example/?id=1', `https://a.example/?id=1&utm_source=notebook&${CAMPAIGN}&sub=page-1`],
    ['https://a.example/?', `https://a.example/?utm_source=notebook&${CAMPAIGN}&sub=page-1`],
    ['https://a.example/?id=1&', `https://a.example/?id=1&utm_source=notebook&${CAMPAIGN}&sub=page-1`],
    ['https://a.example/book#times', `https://a.example/book?utm_source=notebook&${CAMPAIGN}&sub=page-1#times`],
    ['https://a.example/#a?b=1', `https://a.example/?utm_source=notebook&${CAMPAIGN}&sub=page-1#a?b=1`],
    ['https://a.example/?sub=own&utm_source=x', `https://a.example/?sub=own&utm_source=x&${CAMPAIGN}`],
    ['https://a.example/?SUB=own', `https://a.example/?SUB=own&utm_source=notebook&${CAMPAIGN}`],
    ['https://a.example/?q=a+b%20c&sig=%2F%3d', `https://a.example/?q=a+b%20c&sig=%2F%3d&utm_source=notebook&${CAMPAIGN}&sub=page-1`],
  ] as const) {
    it(`adds to ${address} what it lacks, and changes nothing of it`, () => expect(referralUrl(address, 'notebook', 'page-1')).to.equal(expected));
  }

  it('adds no empty name', () => {
    expect(referralUrl('https://a.example/')).to.equal(`https://a.example/?${CAMPAIGN}`);
    expect(referralUrl('https://a.example/', 'notebook')).to.equal(`https://a.example/?utm_source=notebook&${CAMPAIGN}`);
  });

  it('leaves an address alone that names all of it', () => {
    const whole = 'https://a.example/?utm_source=a&utm_medium=b&utm_campaign=c&sub=d#e';
    expect(referralUrl(whole, 'notebook', 'page-1')).to.equal(whole);
  });
});
