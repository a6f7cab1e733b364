import { expect } from 'chai';

import { DEFAULT_SETTINGS, type Settings } from '../config/settings.js';
import { type Answers, CONCERNS, GOALS } from '../model/answers.js';
import { encodePlan, FOR_CLINICIAN, PLAN_FRAGMENT } from '../model/plan-code.js';
import { visitOfLink } from './link.js';
import { summarise, workOut } from './plan.js';
import { NEW_VISIT, nextVisit, type VisitState, withPageAnswers } from './visit.js';

const TODAY = '2026-11-22';
const priced = (minor: number): Settings => ({
  ...DEFAULT_SETTINGS, currency: 'PKR', prices: { all: { lowMinor: minor, highMinor: 2 * minor } },
});
const adult = { age: '35-54', today: ['none'], ever: ['none'] } as const;
const GLOW: Answers = { concern: 'face', goal: 'face-glow', severity: 'lot', area: 'medium', sun: 'some' };

function opened(answers: Answers, from: VisitState = NEW_VISIT): VisitState {
  return visitOfLink(from, PLAN_FRAGMENT + encodePlan(answers));
}

describe('a visit that a link began', () => {
  it('asks age and health again, and then has the plan of the one who sent it, for every goal', () => {
    for (const goal of CONCERNS.flatMap((concern) => [...GOALS[concern]])) {
      const plan = { goal, severity: 'lot', area: 'small', sun: 'some', weight: 'steady', duration: 'over-5' } as const;
      const sender = withPageAnswers(NEW_VISIT, { ...plan, ...adult });
      const visit = opened(sender.given);
      expect(visit.step).to.equal('result');
      expect(workOut(visit, DEFAULT_SETTINGS, TODAY).outcome?.screening.verdict).to.equal('open');
      // Age has points of its own, and no link holds it: until it is given the plan is that of an open age.
      expect(summarise(visit, DEFAULT_SETTINGS, TODAY)).to.deep.equal(summarise(withPageAnswers(NEW_VISIT, plan), DEFAULT_SETTINGS, TODAY));
      const aged = nextVisit(visit, { type: 'change', id: 'age', values: [adult.age] });
      expect(summarise(aged, DEFAULT_SETTINGS, TODAY)).to.deep.equal(summarise(sender, DEFAULT_SETTINGS, TODAY));
    }
  });

  it('takes its cost from the page that opens it, once the age is given there', () => {
    const visit = opened(GLOW);
    const at = (settings: Settings) => summarise(nextVisit(visit, { type: 'change', id: 'age', values: ['35-54'] }), settings, TODAY);
    expect(summarise(visit, priced(100), TODAY)?.cost).to.equal(null);
    const [here, there] = [at(priced(100)), at(priced(300))];
    expect([here?.cost?.perVisit.low, there?.cost?.perVisit.low]).to.deep.equal([100, 300]);
    expect({ ...here, cost: null }).to.deep.equal({ ...there, cost: null });
  });

  it('keeps nothing of the visit before it', () => {
    const before = nextVisit(withPageAnswers(NEW_VISIT, { goal: 'hair-male', duration: '1-5', ...adult, ever: ['diabetes'] }), { type: 'note', notes: { ticks: new Set(['a']) } });
    expect(opened(GLOW, before)).to.deep.equal(opened(GLOW));
    expect(opened(GLOW)).to.deep.include({ given: GLOW, link: 'opened', linkLang: '', undo: [] });
  });

  it('is put into the language of the link, where it is here or can come; else the page keeps its own', () => {
    const spoken = (lang: string, own: string): string => {
      let picked = own;
      const visit = visitOfLink(NEW_VISIT, PLAN_FRAGMENT + encodePlan(GLOW, lang), (pick) => { picked = pick(own); });
      expect(visit.linkLang).to.equal(lang);
      return picked;
    };
    for (const [lang, own, picked] of [
      ['ur', '', 'ur'], ['ur', 'en-GB', 'ur'], ['en', 'ur', 'en'], ['en', 'en-GB', 'en-GB'], ['ur', 'ur-PK', 'ur-PK'], ['tlh', 'ur', 'ur'], ['', 'ur', 'ur'],
    ] as const) expect(spoken(lang, own), `${lang} on a page in ${own}`).to.equal(picked);
    visitOfLink(NEW_VISIT, `${PLAN_FRAGMENT}nonsense`, () => { throw new Error('a refused link speaks'); });
  });

  it('is for a clinician where the link says so, in the language of the page, until they go on', () => {
    const visit = visitOfLink(NEW_VISIT, PLAN_FRAGMENT + encodePlan(GLOW, 'ur') + FOR_CLINICIAN, () => { throw new Error('speaks the language of the link'); });
    expect([visit.link, visit.step, visit.given, visit.linkLang]).to.deep.equal(['clinician', 'result', GLOW, 'ur']);
    const on = nextVisit(visit, { type: 'go', step: 'result' });
    expect([on.link, on.step, on.given]).to.deep.equal(['opened', 'result', GLOW]);
    for (const wrong of ['&view=', '&view=visitor', '&view=clinician&', '&lang=ur', `${FOR_CLINICIAN}${FOR_CLINICIAN}`]) {
      expect(visitOfLink(NEW_VISIT, PLAN_FRAGMENT + encodePlan(GLOW) + wrong).link, wrong).to.equal('damaged');
    }
  });

  it('is seen as a clinician sees it on demand, and keeps what the visitor has answered since, and what the link held', () => {
    const answered = nextVisit(nextVisit(opened(GLOW), { type: 'change', id: 'age', values: ['35-54'] }), { type: 'change', id: 'severity', values: ['little'] });
    const shown = nextVisit(answered, { type: 'clinician' });
    expect([shown.link, shown.step, shown.given, shown.linked]).to.deep.equal(['clinician', 'result', { ...GLOW, age: '35-54', severity: 'little' }, GLOW]);
    const back = nextVisit(shown, { type: 'go', step: 'result' });
    expect([back.link, back.given, back.linked]).to.deep.equal(['opened', shown.given, GLOW]);
    expect(nextVisit(back, { type: 'start-again' }).linked).to.equal(undefined);
  });

  it('has at most 300 bytes with everything a link may hold', () => {
    const longest = encodePlan({ ...GLOW, duration: 'over-5', trigger: 'no', weight: 'steady' }, 'ary-Arab1234-Arab5678-Arab9012');
    expect(visitOfLink(NEW_VISIT, PLAN_FRAGMENT + longest + FOR_CLINICIAN).link).to.equal('clinician');
    expect((PLAN_FRAGMENT + longest + FOR_CLINICIAN).length).to.be.at.most(300);
  });

  it('says so until the visitor starts again', () => {
    const on = nextVisit(nextVisit(opened(GLOW), { type: 'go', step: 'age' }), { type: 'answer', id: 'age', values: ['35-54'] });
    expect([on.link, nextVisit(on, { type: 'start-again' }).link]).to.deep.equal(['opened', '']);
  });
});

describe('a link that is refused', () => {
  const visit = withPageAnswers(NEW_VISIT, { goal: 'hair-male', ...adult });

  it('leaves the visit as it was, and says why', () => {
    expect(visitOfLink(visit, '#tx-plan=nonsense')).to.deep.equal({ ...visit, link: 'damaged', isForClinician: false });
    expect(visitOfLink(NEW_VISIT, '#tx-plan=')).to.deep.equal({ ...NEW_VISIT, link: 'damaged', isForClinician: false });
    expect(visitOfLink(NEW_VISIT, `#tx-plan=${'x'.repeat(300)}`).link).to.equal('too-long');
  });

  it('says whether it was meant for a clinician', () => {
    for (const code of ['nonsense', '0qqqq29n', '2qqqqqqqqhr7', '1'.repeat(300)]) {
      expect([`#tx-plan=${code}`, `#tx-plan=${code}${FOR_CLINICIAN}`].map((link) => visitOfLink(visit, link).isForClinician), code).to.deep.equal([false, true]);
    }
  });

  it('is not spoken of once the visitor goes on', () => {
    expect(nextVisit(visitOfLink(NEW_VISIT, '#tx-plan=nonsense'), { type: 'choose-concern', concern: 'face' }).link).to.equal('');
  });
});
