import { expect } from 'chai';
import fc from 'fast-check';

import { anyAnswers } from '../testing/arbitrary-answers.js';
import { factsWith } from '../testing/facts.js';
import { type Answers, ESTIMATE_GOALS, concernOf } from './answers.js';
import type { Price } from './cost.js';
import { differenceOf } from './difference.js';
import { outcomeOf } from './outcome.js';
import { summaryOf } from './summary.js';

const PRICE: Price = { source: 'owner', currency: 'PKR', lowMinor: 700_000, highMinor: 1_800_000 };
const facts = factsWith(PRICE);
const healthy: Answers = { age: '35-54', today: ['none'], ever: ['none'] };
const glow: Answers = { concern: 'face', goal: 'face-glow', severity: 'some', area: 'medium', sun: 'neither', ...healthy };

describe('the outcome', () => {
  it('gives a plan with cost for each goal with figures when nothing stands against it', () => {
    for (const goal of ESTIMATE_GOALS) {
      const { kind, plan, mayShowCost, mayContact } = outcomeOf({ concern: concernOf(goal), goal, ...healthy }, facts);
      expect([kind, plan?.goal, plan?.cost?.currency, mayShowCost, mayContact], goal).to.deep.equal(['plan', goal, 'PKR', true, true]);
    }
  });

  it('lists goals when the visitor is not sure, and sends hair without a cause to a doctor', () => {
    expect(outcomeOf({ concern: 'face', goal: 'face-unsure', ...healthy }, facts).kind).to.equal('goals');
    expect(outcomeOf({ concern: 'body', goal: 'body-unsure', ...healthy }, facts).kind).to.equal('goals');
    for (const goal of ['hair-unsure', 'hair-patches'] as const) {
      const outcome = outcomeOf({ concern: 'hair', goal, ...healthy }, facts);
      expect([outcome.kind, outcome.plan, outcome.mayShowCost, outcome.mayContact]).to.deep.equal(['cause', null, false, false]);
    }
  });

  it('leads with natural recovery for shedding or a recent trigger, and with a steady weight when it changes', () => {
    expect(outcomeOf({ concern: 'hair', goal: 'hair-shedding' }, facts).lead).to.equal('natural-recovery');
    expect(outcomeOf({ concern: 'hair', goal: 'hair-early', trigger: 'yes' }, facts).lead).to.equal('natural-recovery');
    expect(outcomeOf({ concern: 'body', goal: 'body-fat', weight: 'changing' }, facts).lead).to.equal('steady-weight');
    expect(outcomeOf({ concern: 'body', goal: 'body-stretch', weight: 'changing' }, facts).lead).to.equal(null);
    expect(outcomeOf(glow, facts).lead).to.equal(null);
  });

  it('shows no plan, cost or contact with "not now", whatever else was answered', () => {
    fc.assert(fc.property(anyAnswers(), (answers) => {
      const outcome = outcomeOf({ ...answers, today: ['pregnant'] }, facts);
      expect([outcome.plan, outcome.mayShowCost, outcome.mayContact]).to.deep.equal([null, false, false]);
      expect(summaryOf(outcome)).to.equal(null);
    }));
  });

  it('shows no cost or contact before the visitor has said that they are 18 or over', () => {
    fc.assert(fc.property(anyAnswers(), (answers) => {
      const outcome = outcomeOf(answers, facts, new Set(['age']));
      expect([outcome.plan?.cost ?? null, outcome.mayShowCost, outcome.mayContact]).to.deep.equal([null, false, false]);
    }));
    for (const age of ['under-18', 'unsaid'] as const) {
      expect(outcomeOf({ ...glow, age }, facts).mayContact, age).to.equal(false);
    }
  });

  it('shows no cost or contact where the goal is banned or not approved', () => {
    const banned = outcomeOf(glow, factsWith(PRICE, { legalStatusOf: () => 'banned' }));
    expect([banned.legalStatus, banned.plan?.cost, banned.mayShowCost, banned.mayContact]).to.deep.equal(['banned', null, false, false]);
  });

  it('hides what is unsafe in pregnancy from those who try for a baby', () => {
    expect(outcomeOf({ ...glow, today: ['trying'] }, facts).hidesPregnancyUnsafe).to.equal(true);
    expect(outcomeOf(glow, facts).hidesPregnancyUnsafe).to.equal(false);
  });

  it('has a verdict, and a plan or a reason for none, for any answers', () => {
    fc.assert(fc.property(anyAnswers(), (answers) => {
      const { plan, kind, screening } = outcomeOf(answers, facts);
      expect(plan !== null).to.equal(kind === 'plan' && screening.verdict !== 'not-now');
    }), { numRuns: 3000 });
  });
});

describe('what a changed answer changed', () => {
  const difference = (before: Answers, after: Answers) => differenceOf(outcomeOf(before, facts), outcomeOf(after, facts));

  it('is told in sessions, top-ups and cost', () => {
    expect(difference(glow, { ...glow, area: 'large' })).to.deep.include({ sessions: 1, upkeep: 0, verdict: null, plan: null, newlyDropped: 0 });
    expect(difference(glow, { ...glow, area: 'large' }).costRatio).to.be.closeTo(1.2, 0.001);
  });

  it('is nothing for the same answers', () => {
    expect(difference(glow, glow)).to.deep.equal({ sessions: 0, upkeep: 0, costRatio: 1, verdict: null, plan: null, newlyDropped: 0 });
  });

  it('tells a new verdict, and a plan that went', () => {
    expect(difference(glow, { ...glow, ever: ['diabetes'] })).to.deep.include({ verdict: 'ask-first', plan: null });
    expect(difference(glow, { ...glow, today: ['pregnant'] })).to.deep.include({ verdict: 'not-now', plan: 'went', sessions: null, costRatio: null });
  });

  it('counts answers that were dropped by it', () => {
    const hair: Answers = { concern: 'hair', goal: 'hair-male', severity: 'some', duration: '1-5', ...healthy };
    expect(difference(hair, { ...hair, goal: 'hair-shedding' }).newlyDropped).to.equal(1);
  });

  it('says nothing of cost where either is unknown', () => {
    const open = factsWith({ ...PRICE, highMinor: null });
    expect(differenceOf(outcomeOf(glow, open), outcomeOf({ ...glow, area: 'large' }, open)).costRatio).to.equal(null);
  });
});

describe('the summary for the page', () => {
  it('holds the plan in days and minor units, and nothing else', () => {
    expect(summaryOf(outcomeOf({ ...glow, area: 'large', sun: 'unsure' }, facts))).to.deep.equal({
      version: 1, concern: 'face', goal: 'face-glow',
      sessions: { low: 3, likely: 4, high: 5, likelyBand: [4, 4] },
      gapDays: { low: 14, typical: 21, high: 30 },
      firstYearVisits: { low: 4, likely: 6, high: 8 },
      laterYearVisits: { low: 2, likely: 3, high: 4 },
      alternative: null,
      cost: {
        currency: 'PKR', source: 'owner',
        perVisit: { low: 700_000, likely: 1_250_000, high: 1_800_000 },
        firstYear: { low: 2_800_000, likely: 7_500_000, high: 14_400_000 },
        laterYear: { low: 1_400_000, likely: 3_750_000, high: 7_200_000 },
        threeYears: { low: 5_600_000, likely: 15_000_000, high: 28_800_000 },
      },
    });
  });

  it('holds the quarterly regimen of pattern hair loss', () => {
    expect(summaryOf(outcomeOf({ concern: 'hair', goal: 'hair-female' }, facts))?.alternative).to.deep.equal({
      id: 'quarterly', sessions: 4, gapDays: 90, firstYearVisits: 4, laterYearVisits: 4,
    });
  });

  it('is null for every result without an estimate', () => {
    for (const goal of ['face-unsure', 'hair-unsure', 'hair-patches', 'body-unsure'] as const) {
      expect(summaryOf(outcomeOf({ concern: concernOf(goal), goal, ...healthy }, facts)), goal).to.equal(null);
    }
  });

  it('can be sent as it is: plain data without a live object', () => {
    const summary = summaryOf(outcomeOf(glow, facts));
    expect(JSON.parse(JSON.stringify(summary))).to.deep.equal(summary);
  });
});
