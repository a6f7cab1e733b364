import { expect } from 'chai';
import fc from 'fast-check';

import type { Answers } from '../model/answers.js';
import { questionsFor } from '../model/questions.js';
import { anyAnswers } from '../testing/arbitrary-answers.js';
import { countingAnswers, type Intent, NEW_VISIT, nextVisit, type VisitState, withPageAnswers } from './visit.js';

const after = (visit: VisitState, ...intents: readonly Intent[]): VisitState => intents.reduce(nextVisit, visit);
const answer = (id: Extract<Intent, { type: 'answer' }>['id'], ...values: readonly string[]): Intent => ({ type: 'answer', id, values });
const go: Intent = { type: 'continue' };
const healthy: Answers = { age: '35-54', today: ['none'], ever: ['none'] };

describe('a visit', () => {
  it('goes from the concern through each question to the result', () => {
    let visit = after(NEW_VISIT, { type: 'choose-concern', concern: 'body' }, answer('goal', 'body-stretch'));
    const seen = [visit.step];
    while (visit.step !== 'result') {
      visit = nextVisit(visit, go);
      seen.push(visit.step);
    }
    expect(seen).to.deep.equal(['goal', 'severity', 'area', 'age', 'today', 'ever', 'result']);
  });

  it('goes back one question at a time to the concern and keeps every answer', () => {
    const visit = after(NEW_VISIT, { type: 'choose-concern', concern: 'face' }, answer('goal', 'face-lines'), go, answer('severity', 'lot'), go);
    const back = after(visit, { type: 'back' }, { type: 'back' }, { type: 'back' });
    expect([visit.step, back.step]).to.deep.equal(['area', 'concern']);
    expect(back.given).to.deep.equal({ concern: 'face', goal: 'face-lines', severity: 'lot' });
  });

  it('says when an answer adds a question or takes one away', () => {
    const hair = after(NEW_VISIT, { type: 'choose-concern', concern: 'hair' });
    expect(after(hair, answer('goal', 'hair-early')).addedQuestions).to.equal(1);
    expect(after(hair, answer('goal', 'hair-early'), go).addedQuestions).to.equal(1);
    expect(after(hair, answer('goal', 'hair-early'), go, answer('severity', 'some'), go).addedQuestions).to.equal(0);
  });

  it('jumps to the general plan, and from there goes on through open questions alone', () => {
    const plan = after(NEW_VISIT, { type: 'choose-concern', concern: 'face' }, answer('goal', 'face-lines'), go, answer('severity', 'some'), { type: 'show-general-plan' });
    expect(plan.step).to.equal('result');
    const answered = after(plan, { type: 'go', step: 'age' }, answer('age', '18-34'), go);
    expect(answered.step).to.equal('sun');
    expect(after(answered, { type: 'go', step: 'ever' }, answer('ever', 'none'), go).step).to.equal('result');
  });

  it('changes an answer on the result and takes the change back', () => {
    const result = after(NEW_VISIT, { type: 'choose-concern', concern: 'face' }, answer('goal', 'face-lines'), { type: 'show-general-plan' });
    const changed = after(result, { type: 'change', id: 'severity', values: ['lot'] }, { type: 'change', id: 'severity', values: ['little'] });
    expect([changed.given.severity, changed.change?.kind, changed.step]).to.deep.equal(['little', 'changed', 'result']);
    const undone = after(changed, { type: 'undo' });
    expect([undone.given.severity, undone.change?.kind]).to.deep.equal(['lot', 'undone']);
    expect(after(undone, { type: 'undo' }).given).to.deep.equal(result.given);
    expect(after(undone, { type: 'undo' }, { type: 'undo' }).given).to.deep.equal(result.given);
  });

  it('removes an answer when nothing is chosen any more', () => {
    const visit = after(NEW_VISIT, { type: 'choose-concern', concern: 'face' }, answer('today', 'pregnant'), answer('today'));
    expect(visit.given).to.deep.equal({ concern: 'face' });
  });

  it('stays where it is when asked for a question that is not asked', () => {
    const visit = after(NEW_VISIT, { type: 'choose-concern', concern: 'face' });
    expect(after(visit, { type: 'go', step: 'duration' })).to.equal(visit);
    expect(after(NEW_VISIT, { type: 'go', step: 'result' }).step).to.equal('concern');
    expect(after(visit, { type: 'go', step: 'result' }).step).to.equal('goal');
  });

  it('asks for a section of the result as often as it is wanted', () => {
    const result = after(withPageAnswers(NEW_VISIT, { goal: 'face-glow' }), { type: 'go', step: 'result', section: 'cost' });
    const again = after(result, { type: 'go', step: 'result', section: 'cost' });
    expect([again.section, again.sectionRequest - result.sectionRequest]).to.deep.equal(['cost', 1]);
  });

  it('keeps how much and where apart for each concern', () => {
    const face = after(NEW_VISIT, { type: 'choose-concern', concern: 'face' }, answer('goal', 'face-lines'), answer('severity', 'lot'), answer('area', 'large'), answer('age', '18-34'));
    const hair = after(face, { type: 'choose-concern', concern: 'hair' }, answer('goal', 'hair-male'), go);
    expect([hair.step, hair.given.severity, hair.given.area, hair.given.age]).to.deep.equal(['severity', undefined, undefined, '18-34']);
    const back = after(hair, answer('severity', 'little'), { type: 'choose-concern', concern: 'face' });
    expect(back.given).to.deep.include({ severity: 'lot', area: 'large' });
    expect(after(back, { type: 'choose-concern', concern: 'hair' }).given.severity).to.equal('little');
  });

  it('asks for the goal where a result has none that counts', () => {
    const face = withPageAnswers(NEW_VISIT, { goal: 'face-lines' });
    expect(withPageAnswers(face, { concern: 'hair' }).step).to.equal('goal');
    expect(after(face, { type: 'choose-concern', concern: 'hair' }, { type: 'go', step: 'result' }).step).to.equal('goal');
  });

  it('is new after starting again', () => {
    const visit = after(withPageAnswers(NEW_VISIT, { goal: 'face-glow', ...healthy }), { type: 'start-again' });
    expect(visit).to.equal(NEW_VISIT);
  });

  it('is always at a step that can be shown, whatever is done', () => {
    const intents = fc.array(fc.oneof(
      fc.constant(go), fc.constant<Intent>({ type: 'back' }), fc.constant<Intent>({ type: 'undo' }),
      fc.constantFrom('face', 'hair', 'body').map((concern): Intent => ({ type: 'choose-concern', concern: concern as 'face' })),
      fc.constantFrom('goal', 'duration', 'ever', 'result', 'concern').map((step): Intent => ({ type: 'go', step: step as 'goal' })),
      fc.constantFrom('hair-male', 'hair-shedding', 'face-lines', 'body-fat').map((goal): Intent => ({ type: 'change', id: 'goal', values: [goal] })),
      fc.constantFrom('none', 'diabetes').map((value): Intent => answer('ever', value)),
    ), { maxLength: 25 });
    fc.assert(fc.property(intents, anyAnswers(), (list, answers) => {
      const visit = after(withPageAnswers(NEW_VISIT, answers), ...list);
      const steps = questionsFor(countingAnswers(visit)).map(({ id }) => id as string);
      expect(['concern', 'result', ...steps]).to.include(visit.step);
      if (visit.step === 'result') expect(countingAnswers(visit).goal).not.to.equal(undefined);
    }), { numRuns: 3000 });
  });
});

describe('answers set by a page', () => {
  it('show the result once there is a goal, and the concern follows from it', () => {
    expect(withPageAnswers(NEW_VISIT, { goal: 'hair-female' })).to.deep.include({ step: 'result', given: { goal: 'hair-female', concern: 'hair' } });
    expect(withPageAnswers(NEW_VISIT, { severity: 'some' }).step).to.equal('concern');
  });

  it('merge with what was answered before', () => {
    const visit = withPageAnswers(withPageAnswers(NEW_VISIT, { goal: 'face-lines', severity: 'some' }), { area: 'small' });
    expect(visit.given).to.deep.equal({ goal: 'face-lines', concern: 'face', severity: 'some', area: 'small' });
  });

  it('leave health questions to the visitor, who confirms each by answering it', () => {
    const visit = withPageAnswers(NEW_VISIT, { goal: 'face-lines', ...healthy });
    expect([...visit.unconfirmed].sort()).to.deep.equal(['age', 'ever', 'today']);
    expect([...after(visit, { type: 'change', id: 'age', values: ['35-54'] }).unconfirmed].sort()).to.deep.equal(['ever', 'today']);
  });

  it('wait for the visitor again when a confirmation is undone', () => {
    const visit = withPageAnswers(NEW_VISIT, { goal: 'face-lines', ...healthy });
    const undone = after(visit, { type: 'change', id: 'ever', values: ['none'] }, { type: 'undo' });
    expect([...undone.unconfirmed].sort()).to.deep.equal(['age', 'ever', 'today']);
  });

  it('cannot be taken back by undoing what the visitor did before', () => {
    const changed = after(withPageAnswers(NEW_VISIT, { goal: 'face-lines' }), { type: 'change', id: 'today', values: ['none'] });
    const told = withPageAnswers(changed, { today: ['pregnant'] });
    expect(after(told, { type: 'undo' }).given.today).to.deep.equal(['pregnant']);
  });

  it('are asked again on the way through the quiz', () => {
    const visit = after(withPageAnswers(NEW_VISIT, { goal: 'body-stretch', severity: 'some', area: 'small', ...healthy }), { type: 'go', step: 'area' }, go);
    expect(visit.step).to.equal('age');
    expect(after(visit, answer('age', '35-54'), go).step).to.equal('today');
  });

  it('add a caution to what the visitor said, and never take one away', () => {
    const visit = after(withPageAnswers(NEW_VISIT, { goal: 'face-lines' }), answer('ever', 'diabetes'), answer('age', 'under-18'), answer('today', 'none'));
    const told = withPageAnswers(visit, { ever: ['none'], age: '35-54', today: ['pregnant'] });
    expect(told.given).to.deep.include({ ever: ['diabetes'], age: 'under-18', today: ['pregnant'] });
    expect(told.unconfirmed.size).to.equal(0);
  });
});
