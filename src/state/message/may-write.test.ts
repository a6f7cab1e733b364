import { expect } from 'chai';

import { DEFAULT_SETTINGS } from '../../config/settings.js';
import { AGES, type Answers, concernOf, EVERS, GOALS, TODAYS } from '../../model/answers.js';
import { outcomeOf } from '../../model/outcome.js';
import { screen } from '../../model/screening.js';
import { factsOf } from '../facts.js';
import { NO_PRICING } from '../pricing.js';
import { EMPTY_DRAFT } from './draft.js';
import { faultsOf, namesPlan } from './faults.js';
import { maySend, mayWrite } from './may-write.js';

const WITH = { leadEndpoint: 'https://clinic.example/lead' };
const HEALTHY = { age: '35-54', today: ['none'], ever: ['none'] } as const;

describe('who may write to the clinic', () => {
  it('L6: nobody with "not now", under 18, with an open age, or with a cause to find first: every answer, page-set ones too', () => {
    let refused = 0;
    let allowed = 0;
    const wrong: string[] = [];
    const sets = [new Set<never>(), new Set(['age'] as const), new Set(['today', 'ever'] as const)];
    for (const region of ['', 'FR', 'US']) {
      const facts = factsOf({ ...DEFAULT_SETTINGS, region }, '2026-11-22', NO_PRICING);
      for (const goal of Object.values(GOALS).flat()) for (const age of [undefined, ...AGES]) {
        for (const today of [undefined, ...TODAYS]) for (const ever of [undefined, 'none', 'severe-reaction'] as const) for (const unconfirmed of sets) {
          const answers: Answers = { concern: concernOf(goal), goal, ...(age && { age }), ...(today && { today: [today] }), ...(ever && { ever: [ever] }) };
          const outcome = outcomeOf(answers, facts, unconfirmed);
          const { verdict } = screen({ answers, unconfirmed });
          const isAdult = (age === '18-34' || age === '35-54' || age === '55-plus') && !(unconfirmed as Set<string>).has('age');
          const should = verdict !== 'not-now' && isAdult && outcome.legalStatus === null && goal !== 'hair-patches' && goal !== 'hair-unsure';
          const isRight = mayWrite(outcome) === should && maySend(outcome, WITH) === should && !maySend(outcome, { leadEndpoint: '' });
          if (!isRight) wrong.push(JSON.stringify({ region, answers, unconfirmed: [...unconfirmed] }));
          if (should) allowed += 1;
          else refused += 1;
        }
      }
    }
    expect(wrong).to.deep.equal([]);
    expect(refused).to.be.greaterThan(10_000);
    expect(allowed).to.be.greaterThan(1_000);
  });

  it('L6: nobody by any single health answer that means "not now"', () => {
    const facts = factsOf(DEFAULT_SETTINGS, '2026-11-22', NO_PRICING);
    const worst: readonly Answers[] = [...TODAYS.map((flag) => ({ today: [flag] })), ...EVERS.map((flag) => ({ ever: [flag] }))];
    const stopped = worst.filter((answers) => !mayWrite(outcomeOf({ concern: 'hair', goal: 'hair-male', ...HEALTHY, ...answers }, facts)));
    expect(stopped.flatMap(({ today = [], ever = [] }) => [...today, ...ever])).to.deep.equal(['pregnant', 'breastfeeding', 'trying', 'skin-today', 'cancer-treatment', 'severe-reaction']);
  });

  it('nobody before there is a result', () => { expect(mayWrite(null)).to.equal(false); });
});

describe('what keeps a message from being sent', () => {
  const FULL = { ...EMPTY_DRAFT, name: 'Sara', contact: '0300 0000000', agreesContact: true };
  const kinds = (draft: Partial<typeof EMPTY_DRAFT>, text = 'Hello'): string[] => faultsOf({ ...FULL, ...draft }, text).map(({ place, kind }) => `${place} ${kind}`);

  it('is nothing once name, contact and the first tick are there', () => { expect(kinds({})).to.deep.equal([]); });

  it('L6: is a tick that was never set, or was taken back', () => {
    expect(faultsOf(EMPTY_DRAFT, 'Hello').map(({ place }) => place)).to.deep.equal(['name', 'contact', 'agree-contact']);
    expect(kinds({ agreesContact: false })).to.deep.equal(['agree-contact agree']);
  });

  it('L7: is the second tick, for a text that tells the plan or is in the visitor’s own words, and never for another', () => {
    expect(kinds({ hasPlan: true })).to.deep.equal(['agree-health health']);
    expect(kinds({ edited: 'My back hurts' })).to.deep.equal(['agree-health healthOwn']);
    expect(kinds({ hasPlan: true, agreesHealth: true })).to.deep.equal([]);
    expect(namesPlan(EMPTY_DRAFT)).to.equal(false);
  });

  it('L11: is a text that is empty or too long', () => {
    expect(kinds({}, '')).to.deep.equal(['text text']);
    expect(kinds({}, 'x'.repeat(4000))).to.deep.equal([]);
    expect(kinds({}, 'x'.repeat(4001))).to.deep.equal(['text long']);
  });

  it('L10: is a field that people leave empty, and it says so', () => { expect(kinds({ trap: 'http://spam.example' })).to.deep.equal(['trap empty']); });
});
