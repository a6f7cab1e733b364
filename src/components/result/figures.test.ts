import { expect, html } from '@open-wc/testing';
import type { LitElement } from 'lit';

import '../detail/define.js';
import '../careful/define.js';
import './define.js';
import type { Settings } from '../../config/settings.js';
import { type Answers, concernOf, ESTIMATE_GOALS, type EstimateGoal } from '../../model/answers.js';
import type { Pricing } from '../../state/pricing.js';
import { mountWith } from '../../testing/explorer.js';
import { unexplained } from '../../testing/figures.js';
import { everything, wordsIn } from '../../testing/look.js';
import { CLINIC, settle } from '../../testing/result.js';
import type { Result } from './result.js';

const SETTINGS: Partial<Settings> = { ...CLINIC, region: 'PK', prices: { all: { lowMinor: 700_000, highMinor: 1_800_000 } } };
const PACKAGES = [{ visits: 3, priceMinor: 1_500_000 }];

/** How a result may differ from the plain one. */
interface State {
  readonly answers?: Answers;
  readonly settings?: Partial<Settings>;
  readonly pricing?: (goal: EstimateGoal) => Partial<Pricing>;
}

/** Each verdict that has a plan, and each kind of price. */
const STATES = {
  'ask first': { answers: { ever: ['bleeding'] } },
  'still open': { answers: { today: undefined, ever: undefined } as unknown as Answers },
  'no price': { settings: { prices: {} } },
  'an open price': { settings: { prices: { all: { lowMinor: 700_000, highMinor: null } } } },
  'a package and fees': {
    settings: { prices: { all: { lowMinor: 700_000, highMinor: 1_800_000, packages: PACKAGES } }, consultationMinor: 250_000, extrasMinor: 90_000 },
  },
  'a quote': { pricing: (goal: EstimateGoal) => ({ quote: { priceMinor: 1_234_500, goal, visits: 3, currency: 'PKR', text: '12345' } }) },
  'the law against it': { settings: { region: 'FR' } },
} as const satisfies Readonly<Record<string, State>>;
const SOME_GOALS: readonly EstimateGoal[] = ['face-glow', 'hair-shedding', 'body-fat'];

function answersFor(goal: EstimateGoal): Answers {
  return {
    concern: concernOf(goal), goal, severity: 'some', duration: '1-5', area: 'medium', age: '35-54', sun: 'neither', trigger: 'no', weight: 'steady',
    today: ['none'], ever: ['none'],
  };
}

/** The whole result with everything unfolded, as a visitor sees it who opens it all. */
async function openResult(goal: EstimateGoal, { answers, settings, pricing }: State = {}): Promise<Result> {
  const { stage, element } = await mountWith<Result>(html`<tx-result></tx-result>`, {
    step: 'result', answers: { ...answersFor(goal), ...answers }, settings: { ...SETTINGS, ...settings },
  });
  if (pricing) stage.explorer.send({ type: 'price', pricing: pricing(goal) });
  await settle();
  for (const fold of everything(element).filter(({ localName }) => localName === 'summary')) (fold as HTMLElement).click();
  await settle();
  await settle();
  return element;
}

/** Opens everything that can be opened: each tells its ground and its day. */
async function openEach(result: Result): Promise<void> {
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
}

describe('figures of the result', () => {
  for (const goal of ESTIMATE_GOALS) {
    it(`each open how they are reached, in place: ${goal}`, async () => {
      expect(unexplained(await openResult(goal))).to.deep.equal([]);
    });

    it(`open something each, with its ground and its day: ${goal}`, async () => {
      await openEach(await openResult(goal));
    });
  }

  for (const [name, state] of Object.entries(STATES)) {
    for (const goal of SOME_GOALS) {
      it(`each open how they are reached: ${name}, ${goal}`, async () => {
        const result = await openResult(goal, state);
        expect(unexplained(result)).to.deep.equal([]);
        for (const cost of everything(result).filter(({ localName }) => localName === 'tx-cost')) {
          expect(unexplained(cost, true)).to.deep.equal([]);
        }
      });
    }
  }

  for (const name of ['no price', 'an open price', 'a package and fees', 'a quote'] as const) {
    it(`open something each: ${name}`, async () => {
      await openEach(await openResult('face-glow', STATES[name]));
    });
  }

  it('stand each in a block of its own in the cost: none is explained by a button of another block', async () => {
    const result = await openResult('face-glow', STATES['a package and fees']);
    const cost = everything(result).find(({ localName }) => localName === 'tx-cost');
    const charts = everything(cost as Element).filter(({ localName }) => localName === 'tx-chart');
    expect(charts).to.have.lengthOf(2);
    for (const scope of cost?.shadowRoot?.querySelectorAll('.columns > .main [data-figures]') ?? []) {
      expect(scope.querySelectorAll('tx-chart, p:not(:has(tx-explain))').length).to.be.at.most(1);
    }
  });
});
