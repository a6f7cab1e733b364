import { expect } from 'chai';

import { DEFAULT_SETTINGS, type Settings } from '../config/settings.js';
import type { Answers } from '../model/answers.js';
import type { Summary } from '../model/summary.js';
import { summarise, workOut } from './plan.js';
import { NO_PRICING, type Pricing } from './pricing.js';
import { NEW_VISIT, nextVisit, type VisitState, withPageAnswers } from './visit.js';

const TODAY = '2026-11-22';
const ANSWERS: Answers = {
  concern: 'face', goal: 'face-glow', severity: 'some', area: 'large', age: '35-54', sun: 'neither', today: ['none'], ever: ['none'],
};
const LISTED: Settings = {
  ...DEFAULT_SETTINGS, currency: 'PKR',
  prices: { face: { lowMinor: 1000, highMinor: 1000, byArea: { small: { lowMinor: 500, highMinor: 500 } }, byPractitioner: { nurse: { lowMinor: 700, highMinor: 700 } } } },
};
const visitWith = (pricing: Partial<Pricing>): VisitState => nextVisit({ ...NEW_VISIT, given: ANSWERS, step: 'result' }, { type: 'price', pricing });
const likelyOf = (visit: VisitState, settings = LISTED): number | null | undefined =>
  workOut(visit, settings, TODAY).outcome?.plan?.cost?.firstYear.likely;
const summaryOf = (visit: VisitState, settings = LISTED): Summary | null => summarise(visit, settings, TODAY);
const own = visitWith({});

describe('what a visitor sets about the price', () => {
  const supposed: readonly (readonly [what: string, pricing: Partial<Pricing>, likely: number])[] = [
    ['nothing', {}, 6000], ['another area', { area: 'small' }, 3000], ['who treats', { practitioner: 'nurse' }, 4200],
    ['another count', { sessions: 3 }, 5000], ['no top-ups', { hasTopUps: false }, 4000],
  ];
  for (const [what, pricing, likely] of supposed) {
    it(`moves the cost alone with ${what}: not the plan, not the verdict, not the summary`, () => {
      const visit = visitWith(pricing);
      const { outcome } = workOut(visit, LISTED, TODAY);
      const before = workOut(own, LISTED, TODAY).outcome;
      expect(outcome?.plan?.cost?.firstYear.likely).to.equal(likely);
      expect(outcome?.plan?.plans).to.deep.equal(before?.plan?.plans);
      expect(outcome?.plan?.estimate).to.deep.equal(before?.plan?.estimate);
      expect(outcome?.screening).to.deep.equal(before?.screening);
      expect(summaryOf(visit)).to.deep.equal(summaryOf(own));
    });
  }

  it('gives the page a quote as such, and none of what was typed', () => {
    const visit = visitWith({ quote: { priceMinor: 1500, goal: 'face-glow', visits: 1, currency: 'PKR', text: 'Rs 15 for me' }, sessions: 5 });
    const summary = summaryOf(visit);
    expect(summary?.cost?.source).to.equal('quoted');
    expect(summary?.cost?.firstYear).to.deep.equal({ low: 6000, likely: 9000, high: 12_000 });
    expect(summary?.sessions).to.deep.equal(summaryOf(own)?.sessions);
    expect(JSON.stringify(summary)).to.not.contain('for me');
  });

  it('gives the page no amount without a currency', () => {
    const visit = visitWith({ quote: { priceMinor: 1500, goal: 'face-glow', visits: 1, currency: '', text: '15' } });
    expect(likelyOf(visit, DEFAULT_SETTINGS)).to.equal(9000);
    expect(summaryOf(visit, DEFAULT_SETTINGS)?.cost).to.equal(null);
  });

  for (const [when, answers] of [['with “not now”', { ever: ['severe-reaction'] }], ['under 18', { age: 'under-18' }], ['with an open age', { age: undefined }]] as const) {
    it(`shows no cost of a quote ${when}`, () => {
      const visit = visitWith({ quote: { priceMinor: 1500, goal: 'face-glow', visits: 1, currency: 'PKR', text: '15' } });
      const given = { ...ANSWERS, ...answers } as Answers;
      expect(workOut({ ...visit, given }, LISTED, TODAY).outcome?.plan?.cost ?? null).to.equal(null);
    });
  }

  it('puts area and count back to the answers when one changes, and keeps the rest', () => {
    const quote = { priceMinor: 1500, goal: 'face-glow', visits: 1, currency: 'PKR', text: '15' } as const;
    const visit = visitWith({ quote, area: 'small', sessions: 3, practitioner: 'nurse', hasTopUps: false });
    const expected = { quote, area: null, sessions: null, practitioner: 'nurse', hasTopUps: false };
    const changed = nextVisit(visit, { type: 'change', id: 'severity', values: ['lot'] });
    expect(changed.pricing).to.deep.equal(expected);
    const supposedAgain = nextVisit(changed, { type: 'price', pricing: { sessions: 5 } });
    expect(nextVisit(supposedAgain, { type: 'undo' }).pricing).to.deep.equal(visit.pricing);
    expect(withPageAnswers(visit, { severity: 'lot' }).pricing).to.deep.equal(expected);
    expect(nextVisit(visit, { type: 'note', notes: {} }).pricing).to.equal(visit.pricing);
  });

  it('tells a change from what stood on screen before it, and so takes it back', () => {
    const visit = visitWith({ sessions: 3 });
    const [before, change] = [likelyOf(visit), { type: 'change', id: 'severity', values: ['lot'] } as const];
    const changed = nextVisit(visit, change);
    expect(workOut(changed, LISTED, TODAY).change?.difference.costRatio).to.equal((likelyOf(changed) ?? 0) / (before ?? 1));
    const undone = nextVisit(changed, { type: 'undo' });
    expect(likelyOf(undone)).to.equal(before);
    expect(workOut(undone, LISTED, TODAY).change?.difference.costRatio).to.equal((before ?? 0) / (likelyOf(changed) ?? 1));
  });

  it('counts a quote for its goal alone, and again when the visitor comes back to it', () => {
    const visit = visitWith({ quote: { priceMinor: 1500, goal: 'face-glow', visits: 1, currency: 'PKR', text: '15' } });
    const other = nextVisit(visit, { type: 'change', id: 'goal', values: ['face-lines'] });
    expect([visit, other].map((one) => workOut(one, LISTED, TODAY).outcome?.plan?.price?.source)).to.deep.equal(['quoted', 'owner']);
    expect(workOut(nextVisit(other, { type: 'undo' }), LISTED, TODAY).outcome?.plan?.price?.source).to.equal('quoted');
  });

  it('is forgotten when the visitor starts again', () => {
    expect(nextVisit(visitWith({ sessions: 3 }), { type: 'start-again' }).pricing).to.equal(NO_PRICING);
  });
});
