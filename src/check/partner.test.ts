import { expect } from 'chai';

import type { Clinic } from '../config/settings.js';
import { factsWith } from '../testing/check-facts.js';
import { reportOn } from './report.js';

const CLINIC: Clinic = { name: 'Clinic A', city: 'Lahore', url: 'https://a.example/', about: '', licence: '', isPaid: true };
const priced = (date: string): Clinic => ({ ...CLINIC, price: { lowMinor: 900_000, highMinor: null, date } });

const told = (settings: Parameters<typeof factsWith>[0]): readonly string[] => {
  const { fix, look } = reportOn(factsWith(settings));
  return [...fix, ...look].map(({ rank, code, title }) => `${rank} ${code} ${title}`);
};

describe('what the self-check says of a page that may be paid', () => {
  for (const [why, settings, expected] of [
    ['all is set', { mode: 'affiliate', partner: 'skin-notebook', clinics: [CLINIC] }, []],
    ['a paid clinic without an id', { mode: 'affiliate', clinics: [CLINIC] }, ['look TX-CHK-011 Links that may be paid for do not say who sends']],
    ['a booking page with an id that cannot be used', { mode: 'affiliate', partner: '', bookUrl: 'https://a.example/' }, ['look TX-CHK-011 Links that may be paid for do not say who sends']],
    ['a sub id alone', { partnerSub: 'page-1' }, ['look TX-CHK-011 Links that may be paid for do not say who sends']],
    ['a partner and no way out', { mode: 'affiliate', partner: 'skin-notebook' }, ['look TX-CHK-012 The page says that it may be paid, and leads nowhere']],
    ['a clinic that pays nothing', { clinics: [{ ...CLINIC, isPaid: false }] }, []],
    ['a fresh price', { mode: 'affiliate', partner: 'a', clinics: [priced('2026-11-01')] }, []],
    ['an older price', { mode: 'affiliate', partner: 'a', clinics: [priced('2026-05-16')] }, ['look TX-CHK-013 The price of Clinic A is 190 days old']],
    ['a price that is hidden', { mode: 'affiliate', partner: 'a', clinics: [CLINIC, priced('2025-11-01')] }, ['fix TX-CHK-013 The price of Clinic A is 386 days old and is hidden']],
  ] as const) {
    it(why, () => expect(told(settings)).to.deep.equal(expected));
  }

  it('names the line that is on', () => {
    const lines = ({ passed }: ReturnType<typeof reportOn>): string => passed.map(({ title, note }) => `${title}: ${note}`).join('; ');
    expect(lines(reportOn(factsWith({ mode: 'affiliate', partner: 'a', clinics: [CLINIC] })))).to.include('This site may be paid if you book').and.include('Line on being paid');
    expect(lines(reportOn(factsWith({})))).to.include('This clinic sells this treatment').and.not.include('Line on being paid');
  });
});
