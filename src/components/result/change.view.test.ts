import { expect } from '@open-wc/testing';

import { result } from '../../content/words/en/result/index.js';
import type { Difference } from '../../model/difference.js';
import { changeSentence, costStepOf } from './change.view.js';

const NOTHING: Difference = { sessions: 0, upkeep: 0, costRatio: 1, verdict: null, plan: null, newlyDropped: 0 };

function told(difference: Partial<Difference>, more: { kind?: 'undone'; goal?: string; isUnsure?: true } = {}): string {
  return changeSentence({
    difference: { ...NOTHING, ...difference }, kind: more.kind ?? 'changed', goal: more.goal ?? null, isUnsure: more.isUnsure ?? false,
    verdictLabel: (verdict) => result.screening.verdicts[verdict].label,
  }, result.frame.change);
}

describe('the sentence on a change', () => {
  it('names sessions, top-ups and cost in this order', () => {
    expect(told({ sessions: 1, costRatio: 1.2 })).to.equal('1 session more; top-ups the same; first-year cost about a fifth higher.');
  });

  it('counts down as well as up', () => {
    expect(told({ sessions: -2, upkeep: 1, costRatio: null })).to.equal('2 sessions fewer; 1 top-up more a year.');
  });

  it('leaves cost out where none is known', () => {
    expect(told({ sessions: 1, costRatio: null })).to.equal('1 session more; top-ups the same.');
  });

  it('says so when nothing moved', () => {
    expect(told({})).to.equal('No change to the plan.');
  });

  it('begins with the goal where that changed, even where the likely figures agree', () => {
    expect(told({ costRatio: null }, { goal: 'Receding or crown' }))
      .to.equal('This is now the plan for receding or crown; likely sessions the same; top-ups the same.');
    expect(told({ sessions: 2, upkeep: null, costRatio: null, verdict: 'ask-first' }, { goal: 'Cellulite' }))
      .to.equal('The answer is “Ask your doctor first”; this is now the plan for cellulite; 2 sessions more.');
  });

  it('compares nothing where no goal had or has a plan', () => {
    expect(told({ sessions: null, upkeep: null, costRatio: null }, { goal: 'Round patches' }))
      .to.equal('This page is now about round patches.');
  });

  it('says that "not sure" counts as the middle', () => {
    expect(told({}, { isUnsure: true })).to.equal('Counted as the middle. Answer this to narrow the plan.');
  });

  it('names the verdict first when that changes', () => {
    expect(told({ verdict: 'ask-first', sessions: 1, costRatio: null }))
      .to.equal('The answer is “Ask your doctor first”; 1 session more; top-ups the same.');
  });

  it('says that a plan came or went, without comparing it', () => {
    expect(told({ plan: 'went', verdict: 'not-now', sessions: null, upkeep: null, costRatio: null }))
      .to.equal('The answer is “Not now”; no plan is shown.');
    expect(told({ plan: 'came', sessions: null, upkeep: null, costRatio: null })).to.equal('There is a plan to look at now.');
  });

  it('says that a change was put back', () => {
    expect(told({ sessions: -1 }, { kind: 'undone' })).to.equal('Put back. The plan is as it was.');
  });
});

describe('costStepOf', () => {
  const table: readonly (readonly [ratio: number, step: string])[] = [
    [1, 'same'], [1.05, 'slightly'], [1.1, 'tenth'], [1.2, 'fifth'], [1.25, 'quarter'], [1.33, 'third'], [1.5, 'half'],
    [1.67, 'two-thirds'], [2, 'double'], [3, 'far'], [0.8, 'fifth'], [0.5, 'half'],
  ];
  for (const [ratio, step] of table) {
    it(`tells a ratio of ${ratio} as "${step}"`, () => {
      expect(costStepOf(ratio)).to.deep.equal({ step, isHigher: ratio > 1 });
    });
  }
});
