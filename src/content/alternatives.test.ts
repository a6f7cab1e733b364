import { expect } from 'chai';

import { type Answers, CONCERNS, concernOf, ESTIMATE_GOALS, type Goal, GOALS } from '../model/answers.js';
import { ALTERNATIVES, type Choice, type ChoiceId, choicesFor } from './alternatives.js';
import { detail } from './words/en/detail/index.js';

const IDS = Object.keys(ALTERNATIVES) as ChoiceId[];
const COMPARED: readonly Goal[] = [...ESTIMATE_GOALS, 'face-unsure', 'body-unsure'];

const numbersIn = (text: string): readonly number[] => (text.match(/\d+/g) ?? []).map(Number);

describe('choices to compare with', () => {
  for (const goal of COMPARED) {
    it(`hold doing nothing and another choice for ${goal}`, () => {
      const ids = choicesFor({ goal }, false);
      expect(ids.filter((id) => id.endsWith('-nothing'))).to.deep.equal([`${concernOf(goal)}-nothing`]);
      expect(ids.length).to.be.at.least(2);
    });

    it(`are in pregnancy those known to be fine for ${goal}`, () => {
      const ids = choicesFor({ goal }, true);
      expect(ids).to.include(`${concernOf(goal)}-nothing`);
      expect(ids).to.deep.equal(choicesFor({ goal }, false).filter((id) => ALTERNATIVES[id].isFineInPregnancy));
    });
  }

  it('leave out in pregnancy everything with a medicine, a needle, a peel, a device or an operation', () => {
    const fine: readonly ChoiceId[] = ['sun-cream', 'face-nothing', 'cause', 'hair-nothing', 'habits', 'body-nothing'];
    expect(IDS.filter((id) => ALTERNATIVES[id].isFineInPregnancy)).to.have.members([...fine]);
    for (const id of fine) expect(detail.compare.choices[id].named).to.equal(undefined);
  });

  it('are all those of the concern for somebody who is not sure', () => {
    for (const concern of ['face', 'body'] as const) {
      const all = new Set(GOALS[concern].flatMap((goal) => choicesFor({ goal }, false)));
      expect(choicesFor({ goal: `${concern}-unsure` }, false)).to.have.members([...all]);
    }
  });

  it('are none where a doctor has to find the cause', () => {
    const goals: readonly Goal[] = ['hair-unsure', 'hair-patches'];
    for (const goal of goals) expect(choicesFor({ goal }, false)).to.deep.equal([]);
    expect(choicesFor({}, false)).to.deep.equal([]);
  });

  it('hold the one for under the chin unless another area was said', () => {
    const areas: readonly [Answers['area'], boolean][] = [
      ['chin', true], ['unsure', true], ['small', false], ['medium', false], ['large', false],
    ];
    for (const [area, isThere] of areas) {
      expect(choicesFor({ goal: 'body-fat', ...(area && { area }) }, false).includes('chin'), area).to.equal(isThere);
    }
    expect(choicesFor({ goal: 'body-fat' }, false)).to.include('chin');
  });

  it('stand each in one concern', () => {
    for (const id of IDS) expect(new Set(ALTERNATIVES[id].goals.map(concernOf)).size, id).to.equal(1);
    for (const concern of CONCERNS) expect(IDS.some((id) => ALTERNATIVES[id].goals.some((goal) => concernOf(goal) === concern))).to.equal(true);
  });
});

describe('ranks of choices', () => {
  for (const id of IDS) {
    const choice: Choice = ALTERNATIVES[id];
    const { visits, timeOff } = detail.compare.choices[id];

    it(`of ${id} count at least the visits that are told`, () => {
      const told = visits?.text.replace(/\d+(?: to \d+)? (?:weeks?|months?)/g, '') ?? '';
      expect(choice.visits).to.be.at.least(Math.max(0, ...numbersIn(told)));
    });

    it(`of ${id} count at least the days off that are told, and none where they were not checked`, () => {
      if (timeOff === null) expect(choice.daysOff).to.equal(null);
      const days = numbersIn(timeOff?.text.replace(/\d+ months/, '') ?? '');
      if (days.length > 0) expect(choice.daysOff).to.be.at.least(Math.max(...days));
      if (/weeks/i.test(timeOff?.text ?? '')) expect(choice.daysOff).to.be.at.least(14);
      else if (/week/.test(timeOff?.text ?? '')) expect(choice.daysOff).to.be.at.least(7);
      if (/^None$/.test(timeOff?.text ?? '')) expect(choice.daysOff).to.equal(0);
    });

    it(`of ${id} rest on a source each`, () => {
      const told = [choice.needles, choice.risk, choice.proof, ...Object.values(choice.proofFor ?? {})];
      for (const each of told) if (each) expect(each.sources).to.have.length.above(0);
    });
  }
});
