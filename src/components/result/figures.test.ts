import { expect, html } from '@open-wc/testing';
import type { LitElement } from 'lit';

import '../detail/define.js';
import '../careful/define.js';
import './define.js';
import { type Answers, concernOf, ESTIMATE_GOALS, type EstimateGoal } from '../../model/answers.js';
import { mountWith } from '../../testing/explorer.js';
import { unexplained } from '../../testing/figures.js';
import { everything, wordsIn } from '../../testing/look.js';
import { CLINIC, settle } from '../../testing/result.js';
import type { Result } from './result.js';

const SETTINGS = { ...CLINIC, region: 'PK', prices: { all: { lowMinor: 700_000, highMinor: 1_800_000 } } };

function answersFor(goal: EstimateGoal): Answers {
  return {
    concern: concernOf(goal), goal, severity: 'some', duration: '1-5', area: 'medium', age: '35-54', sun: 'neither', trigger: 'no', weight: 'steady',
    today: ['none'], ever: ['none'],
  };
}

/** The whole result with everything unfolded, as a visitor sees it who opens it all. */
async function openResult(goal: EstimateGoal): Promise<Result> {
  const { element } = await mountWith<Result>(html`<tx-result></tx-result>`, { step: 'result', answers: answersFor(goal), settings: SETTINGS });
  await settle();
  for (const fold of everything(element).filter(({ localName }) => localName === 'summary')) (fold as HTMLElement).click();
  await settle();
  await settle();
  return element;
}

describe('figures of the result', () => {
  for (const goal of ESTIMATE_GOALS) {
    it(`each open how they are reached, in place: ${goal}`, async () => {
      expect(unexplained(await openResult(goal))).to.deep.equal([]);
    });

    it(`open something each, with its ground and its day: ${goal}`, async () => {
      const result = await openResult(goal);
      const verdict = result.shadowRoot?.querySelector('tx-verdict') as LitElement;
      const explains = everything(result).filter(({ localName }) => localName === 'tx-explain') as LitElement[];
      expect(explains.length).to.be.greaterThan(20);
      for (const explain of explains) {
        explain.shadowRoot?.querySelector('button')?.click();
        // Asking for the part takes one turn, drawing what it brings another.
        for (const part of [explain, explain, verdict]) await part.updateComplete;
        const drawn = [explain, verdict].map((part) => part.shadowRoot?.querySelector('tx-recipe')).find(Boolean) as LitElement | undefined;
        await drawn?.updateComplete;
        expect(drawn ? wordsIn(drawn) : '', wordsIn(explain))
          .to.match(/(Published|Clinic practice|Our assumption|This clinic’s figure|Arithmetic)[^]*Figures checked \d+ \p{L}+ \d{4}\./u);
      }
    });
  }
});
