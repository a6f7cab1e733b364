import { execFileSync } from 'node:child_process';

import { expect } from 'chai';

import { AGES, AREAS, CONCERNS, concernOf, DURATIONS, ESTIMATE_GOALS, SEVERITIES, SUNS } from '../model/answers.js';
import { likelySessions } from '../model/estimate.js';
import { courseDays, firstYearUpkeep, firstYearVisits, laterYearVisits, plansOf } from '../model/schedule.js';
import data from './data/figures.json';
import { GRADES, PROTOCOLS, WEIGHTS } from './figures.js';
import { CHECKED, CONCERN_SESSIONS } from './overview.js';
import { PROVENANCE } from './provenance.js';
import { SOURCES } from './sources.js';

const DAY = /^20\d\d-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/;
const goals = data.goals as readonly GoalData[];

interface Trio { readonly low: number; readonly typical: number; readonly high: number }
interface YearData { readonly courseDays: number; readonly upkeep: number; readonly total: number }
interface GoalData {
  readonly id: (typeof ESTIMATE_GOALS)[number];
  readonly sessions: Trio & Sourced;
  readonly intervalDays: Trio & Sourced;
  readonly maintenance: Sourced & {
    readonly everyDays: Readonly<Record<'longest' | 'typical' | 'shortest', number | null>>;
    readonly perYear: Trio;
  };
  readonly firstChangeWeeks: Trio & Sourced;
  readonly sessionMinutes: Trio & Sourced;
  readonly downtimeDays: Trio & Sourced;
  readonly evidence: { readonly grade: string; readonly source: readonly string[] };
  readonly firstYear: Readonly<Record<'low' | 'typical' | 'high', YearData>>;
  readonly yearAfter: Trio;
  readonly regimens?: readonly { readonly id: string }[];
  readonly outcomes?: readonly { readonly measure: string; readonly show?: boolean }[];
}
interface Sourced { readonly source: readonly string[] }

const trio = ({ low, typical, high }: Trio): Trio => ({ low, typical, high });

describe('the made files', () => {
  it('are what the data makes today', () => {
    expect(() => execFileSync(process.execPath, ['.config/figures.mjs', '--check'], { stdio: 'pipe' })).to.not.throw();
  });

  it('hold every goal of the data and no other', () => {
    const ids = goals.map(({ id }) => id);
    for (const table of [PROTOCOLS, PROVENANCE, GRADES]) expect(Object.keys(table)).to.have.members(ids);
    expect(ids).to.have.members([...ESTIMATE_GOALS]);
  });

  it('say the day of the last check', () => {
    expect(CHECKED).to.equal(data.meta.date);
    expect(CHECKED).to.match(DAY);
  });
});

for (const goal of goals) {
  describe(`the figures of ${goal.id}`, () => {
    const protocol = PROTOCOLS[goal.id];
    const provenance = PROVENANCE[goal.id];

    it('are those of the data', () => {
      expect(protocol.sessions).to.deep.equal(trio(goal.sessions));
      expect(protocol.gapDays).to.deep.equal(trio(goal.intervalDays));
      const { longest, typical, shortest } = goal.maintenance.everyDays;
      expect(protocol.upkeepGapDays).to.deep.equal({ low: longest, typical, high: shortest });
      expect(protocol.quarterly !== null).to.equal(goal.regimens?.some(({ id }) => id === 'quarterly') ?? false);
      expect(GRADES[goal.id]).to.equal(goal.evidence.grade.replace(' ', '-'));
      for (const name of ['firstChangeWeeks', 'sessionMinutes', 'downtimeDays'] as const) {
        expect(trio(provenance[name]), name).to.deep.equal(trio(goal[name]));
      }
    });

    it('run from low to high', () => {
      for (const figure of [provenance.sessions, provenance.gapDays, provenance.firstChangeWeeks, provenance.sessionMinutes, provenance.downtimeDays]) {
        expect(figure.low).to.be.at.most(figure.typical);
        expect(figure.typical).to.be.at.most(figure.high);
      }
    });

    it('stand beside the same figures in the result', () => {
      for (const name of ['sessions', 'gapDays', 'upkeepGapDays'] as const) {
        const { low, typical, high } = provenance[name];
        expect({ low, typical, high }).to.deep.equal(protocol[name]);
      }
    });

    it('have a source, a basis and the day they were checked', () => {
      const { evidence, outcomes, checked, ...figures } = provenance;
      for (const [name, figure] of Object.entries(figures)) {
        expect(figure.basis, name).to.not.be.empty;
        expect(figure.sources, name).to.not.be.empty;
        for (const end of Object.values(figure.ends ?? {})) expect(figure.basis, name).to.include(end);
        for (const id of figure.sources) expect(SOURCES, name).to.have.property(id);
      }
      for (const { sources } of [evidence, ...outcomes]) {
        expect(sources).to.not.be.empty;
        for (const id of sources) expect(SOURCES).to.have.property(id);
      }
      expect(checked).to.match(DAY);
      expect(provenance.sessions.sources).to.deep.equal(goal.sessions.source);
      expect(evidence.grade).to.equal(GRADES[goal.id]);
    });

    it('leave out every result that is not fit for a visitor', () => {
      const shown = (goal.outcomes ?? []).filter(({ show }) => show !== false).map(({ measure }) => measure);
      expect(provenance.outcomes.map(({ measure }) => measure)).to.deep.equal(shown);
    });

    it('give the first and the later years that the data prints', () => {
      const plans = plansOf(protocol, { low: protocol.sessions.low, likely: protocol.sessions.typical, high: protocol.sessions.high });
      for (const [plan, end] of [[plans.low, 'low'], [plans.likely, 'typical'], [plans.high, 'high']] as const) {
        const year: YearData = { courseDays: courseDays(plan), upkeep: firstYearUpkeep(plan), total: firstYearVisits(plan) };
        expect(year, end).to.deep.equal(goal.firstYear[end]);
        expect(laterYearVisits(plan), end).to.equal(goal.yearAfter[end]);
        expect(laterYearVisits(plan), end).to.equal(goal.maintenance.perYear[end]);
      }
    });
  });
}

describe('the points of the answers', () => {
  const values = { severity: SEVERITIES, duration: DURATIONS, area: AREAS, age: AGES, sun: SUNS };
  const names = { severity: 'severity', duration: 'duration', area: 'area', age: 'age', sun: 'sunOrSmoking' };
  const weights = data.estimator.weights as unknown as Readonly<Record<string, Readonly<Record<string, unknown>>>>;

  for (const concern of CONCERNS) {
    it(`of ${concern} are those of the data, under the names the answers use`, () => {
      const table = weights[concern] ?? {};
      const { points, maxPositive, maxNegative } = WEIGHTS[concern];
      expect({ maxPositive, maxNegative }).to.deep.equal({ maxPositive: table['maxPos'], maxNegative: table['maxNeg'] });
      expect(Object.keys(points)).to.have.length(Object.keys(table).length - 2);
      for (const [question, byAnswer] of Object.entries(points)) {
        const id = question as keyof typeof values;
        for (const answer of Object.keys(byAnswer)) expect(values[id], question).to.include(answer);
        expect(Object.values(byAnswer), question).to.deep.equal(Object.values(table[names[id]] as Record<string, number>));
      }
    });

    it(`of ${concern} add up to the largest totals of the rule`, () => {
      const { points, maxPositive, maxNegative } = WEIGHTS[concern];
      const sum = (end: (...of: number[]) => number): number =>
        Object.values(points).reduce((total, byAnswer) => total + end(...Object.values(byAnswer)), 0);
      expect(sum(Math.max)).to.equal(maxPositive);
      expect(-sum(Math.min)).to.equal(maxNegative);
    });
  }

  for (const { goal, points, likely } of data.estimator.examples as readonly { goal: GoalData['id']; points: number; likely: number }[]) {
    it(`turn ${points} into ${likely} visits for ${goal}, as in the worked example`, () => {
      expect(likelySessions(PROTOCOLS[goal], WEIGHTS[concernOf(goal)], points)).to.equal(likely);
    });
  }
});

describe('the span of a concern', () => {
  it('holds the sessions of all its goals and no more', () => {
    for (const concern of CONCERNS) {
      const sessions = goals.filter(({ id }) => concernOf(id) === concern).map((goal) => goal.sessions);
      expect(CONCERN_SESSIONS[concern]).to.deep.equal({
        low: Math.min(...sessions.map(({ low }) => low)), high: Math.max(...sessions.map(({ high }) => high)),
      });
    }
  });
});
