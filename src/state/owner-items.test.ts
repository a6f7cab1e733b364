import { expect } from 'chai';

import { parsePageAnswers } from '../config/page-answers.js';
import { DEFAULT_SETTINGS, type HealthItem } from '../config/settings.js';
import { quiz } from '../content/words/en/quiz.js';
import { careful } from '../content/words/en/result/careful.js';
import { naming } from '../content/words/en/result/screening-names.js';
import { start } from '../content/words/en/start.js';
import type { Answers } from '../model/answers.js';
import { decodePlan, encodePlan } from '../model/plan-code.js';
import { createLanguage } from './language.js';
import { ownerWords } from './owner-words.js';
import { summarise, workOut } from './plan.js';
import { NEW_VISIT, withPageAnswers } from './visit.js';

const ITEMS: readonly HealthItem[] = [
  { flag: 'own-1', list: 'ever', text: 'Pacemaker', verdict: 'not-now', reason: 'We use a current.', ask: 'Is it safe?' },
  { flag: 'own-2', list: 'today', text: 'Piercing there', verdict: 'ask-first', reason: 'It heals.', ask: '' },
];
const SETTINGS = { ...DEFAULT_SETTINGS, questions: ITEMS };
const CLEAR: Answers = { concern: 'face', goal: 'face-lines', severity: 'some', area: 'medium', sun: 'neither', age: '35-54', today: ['none'], ever: ['none'] };
const TODAY = '2026-11-22';

describe('health answers of an owner in words', () => {
  const { words } = createLanguage('en', undefined, ownerWords(SETTINGS));

  it('stand beside ours in their own list, and leave ours as they are', () => {
    const { options, chips } = words('quiz', quiz);
    expect(options.ever).to.deep.equal({ ...quiz.options.ever, 'own-1': { name: 'Pacemaker', hint: '' } });
    expect(options.today).to.deep.equal({ ...quiz.options.today, 'own-2': { name: 'Piercing there', hint: '' } });
    expect(chips['ever']).to.include({ 'own-1': 'Pacemaker', diabetes: 'Diabetes' });
    expect(quiz.options.ever).to.not.have.property('own-1');
  });

  it('are reasons that say whose rule it is, with nothing of ours behind them', () => {
    const { reasons } = words('result', careful).screening;
    expect(reasons['own-1']).to.deep.equal({
      label: 'Pacemaker', why: { text: 'This clinic’s own rule. We use a current.', sources: [] }, mayChange: '', ask: 'Is it safe?',
    });
    expect(words('result', naming).screening.reasons['own-2'].label).to.equal('Piercing there');
    expect(reasons.diabetes).to.equal(careful.screening.reasons.diabetes);
  });

  it('leave other rooms alone', () => {
    expect(words('start', start)).to.equal(start);
    expect(ownerWords({ sentences: {}, questions: [] })).to.equal(undefined);
  });
});

describe('health answers of an owner in a visit', () => {
  const visitOf = (given: Answers) => ({ ...NEW_VISIT, given, step: 'result' as const });
  const outcomeOf = (given: Answers) => workOut(visitOf(given), SETTINGS, TODAY).outcome;

  it('lead where the owner says, with nothing that would sell', () => {
    expect(outcomeOf(CLEAR)).to.deep.include({ mayShowCost: true, mayContact: true });
    expect(outcomeOf({ ...CLEAR, today: ['own-2'] })?.screening).to.deep.equal({ verdict: 'ask-first', findings: [{ reason: 'own-2', verdict: 'ask-first' }] });
    expect(outcomeOf({ ...CLEAR, ever: ['own-1'] })).to.deep.include({ mayShowCost: false, mayContact: false, plan: null });
  });

  it('leave neither by the summary nor by a plan code', () => {
    const asked = { ...CLEAR, today: ['own-2'] } as const;
    expect(summarise(visitOf(asked), SETTINGS, TODAY)).to.deep.equal(summarise(visitOf(CLEAR), SETTINGS, TODAY));
    expect(encodePlan(asked)).to.equal(encodePlan(CLEAR));
    expect(JSON.stringify(decodePlan(encodePlan(asked)))).to.not.contain('own');
    expect(summarise(visitOf({ ...CLEAR, ever: ['own-1'] }), SETTINGS, TODAY)).to.equal(null);
  });

  it('may be set by a page, and only make it stricter', () => {
    const { answers, problems } = parsePageAnswers({ ...CLEAR, today: undefined, ever: ['own-1'] });
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['TX-ANS-004 today']);
    const strict = withPageAnswers(visitOf(CLEAR), answers);
    expect(workOut(strict, SETTINGS, TODAY).outcome?.screening.verdict).to.equal('not-now');
    const cleared = withPageAnswers(strict, { ever: ['none'], today: ['none'] });
    expect(workOut(cleared, SETTINGS, TODAY).outcome?.screening.verdict).to.equal('not-now');
  });

  it('that a page names wrongly are refused, or count as not said', () => {
    expect(parsePageAnswers({ ever: ['own-7', 'own-0', 'own-', 'own-1 '] })).to.deep.include({ accepted: [], answers: {} });
    expect(parsePageAnswers({ severity: 'own-1', ever: [['own-1']] }).problems.map(({ code }) => code)).to.deep.equal(['TX-ANS-003', 'TX-ANS-003']);
    const { answers } = parsePageAnswers({ today: ['own-6'], ever: ['none'], age: '35-54' });
    expect(outcomeOf({ ...CLEAR, ...answers })?.screening.findings).to.deep.equal([{ reason: 'today-unsaid', verdict: 'ask-first' }]);
  });
});
