import { expect } from 'chai';

import { parsePageAnswers } from '../config/page-answers.js';
import { DEFAULT_SETTINGS } from '../config/settings.js';
import { encodePlan } from '../model/plan-code.js';
import { PLAN_FRAGMENT } from '../model/plan-fragment.js';
import { polluted } from '../testing/polluted.js';
import { FIRST_VIEW } from './explorer.js';
import { visitOfLink } from './link.js';
import { workOut } from './plan.js';
import { viewOf } from './view.js';
import { type Intent, NEW_VISIT, nextVisit, type VisitState, withPageAnswers } from './visit.js';

const TODAY = '2026-11-22';
const answer = (id: Extract<Intent, { type: 'answer' }>['id'], ...values: readonly string[]): Intent => ({ type: 'answer', id, values });

/** Through a quiz about the face, an answer changed on the result and taken back: every visit on the way. */
function visitsOfFace(): readonly VisitState[] {
  const intents: readonly Intent[] = [
    { type: 'choose-concern', concern: 'hair' }, { type: 'choose-concern', concern: 'face' },
    answer('goal', 'face-lines'), { type: 'continue' }, answer('severity', 'some'), { type: 'continue' }, answer('area', 'small'), answer('area'),
    { type: 'continue' }, answer('age', '35-54'), { type: 'continue' }, { type: 'continue' }, answer('today', 'none'), { type: 'continue' },
    answer('ever', 'none'), { type: 'continue' }, { type: 'change', id: 'severity', values: ['lot'] }, { type: 'undo' },
  ];
  const visits: VisitState[] = [NEW_VISIT];
  for (const intent of intents) visits.push(nextVisit(visits.at(-1) ?? NEW_VISIT, intent));
  return visits;
}

/** What is on screen in each of them, as text. */
const told = (visits: readonly VisitState[]): string => JSON.stringify(visits.map((visit) => {
  const { questions, ...view } = viewOf(visit);
  const { outcome, change } = workOut(visit, DEFAULT_SETTINGS, TODAY);
  return [view, questions.map(({ id }) => id), change, outcome && { ...outcome, facts: null }];
}));

for (const isHidden of [false, true]) {
  describe(`H15: a visit on a page that gives every object the names of answers${isHidden ? ', out of sight' : ''}`, () => {
    it('has no answer before the first one', () => {
      const read = polluted(() => [FIRST_VIEW.answers.goal, FIRST_VIEW.given.concern, NEW_VISIT.given.today], isHidden);
      expect(read).to.deep.equal([undefined, undefined, undefined]);
    });

    it('goes through every question to a plan, as it does elsewhere', () => {
      const work = () => told(visitsOfFace());
      expect(polluted(work, isHidden)).to.equal(work());
      expect(work()).to.contain('"kind":"plan"');
    });

    it('takes from the page and from a link the answers they hold, and no others', () => {
      const work = () => {
        const page = withPageAnswers(NEW_VISIT, parsePageAnswers({ goal: 'face-lines', ever: ['none'] }).answers);
        return told([page, visitOfLink(NEW_VISIT, PLAN_FRAGMENT + encodePlan({ concern: 'face', goal: 'face-glow', sun: 'some' }))]);
      };
      expect(polluted(work, isHidden)).to.equal(work());
      expect(work()).to.contain('"goal":"face-glow"').and.contain('"ever":["none"]');
    });
  });
}
