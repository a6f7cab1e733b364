import { expect } from 'chai';

import { message } from '../../content/words/en/contact/message.js';
import { cleanLines } from '../../lib/lines.js';
import { AGES, type Answers, AREAS, concernOf, CONCERNS, EVERS, GOALS, isEstimateGoal, TODAYS } from '../../model/answers.js';
import { outcomeOf } from '../../model/outcome.js';
import { DEFAULT_SETTINGS } from '../../config/settings.js';
import { ENGLISH } from '../../testing/english.js';
import { NO_PRICING } from '../pricing.js';
import { factsOf } from '../facts.js';
import { createLanguage } from '../language.js';
import { askedPlan, type MessageParts, messageText } from './text.js';

const language = createLanguage('en');
const facts = factsOf(DEFAULT_SETTINGS, '2026-11-22', NO_PRICING);
const NOTHING: MessageParts = { clinic: 'Example Clinic', plan: null, questions: [], when: '', name: '', contact: '' };
const write = (parts: Partial<MessageParts>): string => messageText({ ...NOTHING, ...parts }, message);

/** The text somebody with these answers would send, with or without the plan. */
function textFor(answers: Answers, hasPlan: boolean): string {
  const { plan } = outcomeOf(answers, facts);
  return write({ plan: hasPlan ? askedPlan(answers, plan, language) : null, name: 'Sara', contact: '0300 0000000' });
}

describe('the text of a message', () => {
  it('L12: says no more than that somebody asks, until more is ticked', () => {
    expect(write({})).to.equal('Hello Example Clinic,\n\nI would like to ask about mesotherapy.');
    expect(write({ clinic: '' })).to.equal('Hello,\n\nI would like to ask about mesotherapy.');
  });

  it('is word for word as drawn, with everything in it', () => {
    expect(write({
      plan: { noun: 'dull or dry skin', area: 'Face and neck', sessions: { low: 3, usual: 4, high: 5 } },
      questions: ['What exactly will you inject?', 'Who do I call at night?'], when: 'After 5 pm', name: 'Sara', contact: '0300 000 0000',
    })).to.equal([
      'Hello Example Clinic,', '',
      'I would like to ask about mesotherapy for dull or dry skin, face and neck.',
      'I read that about 4 sessions (3 to 5) are usual to start.', '',
      'My questions:', '1. What exactly will you inject?', '2. Who do I call at night?', '',
      'A good time to reach me: After 5 pm', 'Sara, 0300 000 0000',
    ].join('\n'));
  });

  it('leaves out what is not known', () => {
    expect(write({ plan: { noun: 'the body', area: '', sessions: null } })).to.equal('Hello Example Clinic,\n\nI would like to ask about mesotherapy for the body.');
    expect(write({ plan: { noun: 'x', area: '', sessions: { low: 1, usual: 1, high: 1 } } })).to.include('about 1 session is usual to start.');
    expect(write({ contact: 'a@b.example' }).split('\n').at(-1)).to.equal('a@b.example');
  });

  it('tells the area of every goal, and no plan before there is a goal', () => {
    for (const goal of Object.values(GOALS).flat()) {
      for (const area of AREAS) {
        const plan = askedPlan({ concern: concernOf(goal), goal, area }, null, language);
        expect(plan?.area === '', `${goal} ${area}`).to.equal(area === 'unsure');
      }
    }
    expect(askedPlan({ concern: 'face' }, null, language)).to.equal(null);
  });

  it('L7: is the same whatever was said of age and health, for every goal, with and without the plan', () => {
    const seen = new Set<string>();
    for (const goal of Object.values(GOALS).flat()) {
      const plain: Answers = { concern: concernOf(goal), goal, area: 'medium', severity: 'some' };
      for (const hasPlan of [true, false]) {
        const expected = new Set<string>();
        for (const age of [undefined, ...AGES]) for (const today of [undefined, ...TODAYS]) for (const ever of [undefined, ...EVERS]) {
          const answers: Answers = { ...plain, ...(age && { age }), ...(today && { today: [today] }), ...(ever && { ever: [ever] }) };
          const { plan } = outcomeOf(answers, facts);
          // "Not now" has no plan, and no message at all: see may-write.test.ts.
          if (hasPlan && isEstimateGoal(goal) && !plan) continue;
          expected.add(textFor(answers, hasPlan));
        }
        expect([...expected], `${goal} ${hasPlan}`).to.have.length(1);
        expected.forEach((text) => seen.add(text));
      }
    }
    // Without the plan all goals write the same.
    expect(seen.size).to.equal(Object.values(GOALS).flat().length + 1);
  });

  it('L7: holds no word of any health answer, age or verdict', () => {
    const { options } = ENGLISH.quiz;
    const names = (group: object): string[] => Object.values(group).flatMap((one: unknown) =>
      (typeof one === 'object' && one !== null ? ('name' in one ? [String(one.name)] : names(one)) : []));
    const said = [...names(options.age), ...names(options.today), ...names(options.ever)]
      .concat(Object.values(ENGLISH.result.screening.verdicts).map(({ label }) => label));
    expect(said.length).to.be.greaterThan(25);
    for (const concern of CONCERNS) for (const goal of GOALS[concern]) {
      const text = textFor({ concern, goal, area: 'small', severity: 'lot', age: '35-54', today: ['none'], ever: ['diabetes'] }, true).toLowerCase();
      for (const word of said) expect(text, `${goal}: ${word}`).not.to.include(word.toLowerCase());
    }
  });

  it('L12, C16: can be put into a link whatever is typed', () => {
    const text = cleanLines(write({ name: 'a\ud83d\u0000', contact: '\udc00', when: '\u202e5 pm' }));
    expect(() => encodeURIComponent(text)).not.to.throw();
    expect(decodeURIComponent(encodeURIComponent(text))).to.equal(text);
    expect(text).to.include('a\ufffd').and.not.include('\u202e').and.not.include('\u0000');
  });
});
