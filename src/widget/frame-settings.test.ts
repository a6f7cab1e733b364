import { expect } from '@open-wc/testing';

import { SETTING_ATTRIBUTES } from '../config/attributes.js';
import { FLAT_NAMES } from '../config/flat-names.js';
import { configOfAddress, settingsOfAddress } from './frame-settings.js';
import { TreatmentExplorer } from './treatment-explorer.js';

/** Whose address may set it. Each attribute stands here once: a new one fails until somebody has decided. */
const DECIDED = {
  anybody: ['lang', 'concern', 'goal', 'scheme', 'preset', 'advance', 'heading-level', 'currency', 'region'],
  owner: ['mode', 'prices', 'prices-date', 'book-url', 'whatsapp', 'phone', 'email', 'clinic-name', 'accent', 'medicine-names', 'approval', 'idle-seconds', 'consultation', 'reviewer-name', 'reviewer-date',
    'partner', 'partner-sub', 'disclosure', 'handoff-url'],
  never: ['lead-endpoint', 'privacy-url', 'config-src', 'analytics', 'consent', 'test-mode'],
} as const;

const EVERY = [...new Set([...TreatmentExplorer.observedAttributes, ...SETTING_ATTRIBUTES, ...FLAT_NAMES])];
const ALL = `?${new URLSearchParams(EVERY.map((name) => [name, 'x'])).toString()}`;

/** Names that an address with every name there is sets, one way or the other. */
function set(isFramed: boolean): readonly string[] {
  const config = Object.entries(configOfAddress(ALL, isFramed) ?? {})
    .flatMap(([group, value]) => (typeof value === 'object' ? Object.keys(value as object).map((key) => (group === 'lead' ? 'privacy-url' : `${group}-${key}`)) : [group]));
  return [...settingsOfAddress(ALL, isFramed).map(([name]) => name), ...config].sort();
}

describe('settings that the address of an iframe page names', () => {
  it('are decided on one by one: every attribute of the widget, and every setting without one', () => {
    expect(Object.values(DECIDED).flat().sort()).to.deep.equal(EVERY.sort());
  });

  it('L8: are what the owner says of the clinic in a frame, and never what sends, what is read in, or consent', () => {
    expect(set(true)).to.deep.equal([...DECIDED.anybody, ...DECIDED.owner].sort());
  });

  it('L8: hold no way to anybody, no name and no price where the page is opened by itself', () => {
    expect(set(false)).to.deep.equal([...DECIDED.anybody].sort());
  });

  it('are the first of their name, and nothing that is no attribute of the widget', () => {
    expect([...settingsOfAddress('?currency=PKR&currency=EUR&onclick=x&style=y&age=35-54&prices=face:7000-18000%3B%20hair:8000%2B', true)].sort())
      .to.deep.equal([['currency', 'PKR'], ['prices', 'face:7000-18000; hair:8000+']]);
    expect(settingsOfAddress('', true)).to.deep.equal([]);
    expect(settingsOfAddress('?%E0%A4%A=1&__proto__=x&constructor=y&lead=x&leadEndpoint=z&lead.endpoint=z&config=%7B%7D', true)).to.deep.equal([]);
  });

  it('may be some that have no attribute, in a frame alone, and never where a message goes', () => {
    const search = '?consultation=2500&consultation=9&reviewer-name=Dr%20A&reviewer-date=2026-11-01&privacy-url=https://a.example/&lead=x&__proto__=y';
    expect(configOfAddress(search, true)).to.deep.equal({ consultation: '2500', reviewer: { name: 'Dr A', date: '2026-11-01' } });
    expect(configOfAddress(search, false)).to.equal(undefined);
    expect(configOfAddress('?currency=PKR', true)).to.equal(undefined);
  });
});
