import { expect } from 'chai';
import fc from 'fast-check';

import { createFormat } from '../lib/format.js';
import { writeAmounts } from '../lib/money.js';
import { outcomeOf } from '../model/outcome.js';
import { screen } from '../model/screening.js';
import { factsOf } from '../state/facts.js';
import { anyAnswers } from '../testing/arbitrary-answers.js';
import { anyPage, sourcesOf } from '../testing/arbitrary-config-page.js';
import { HOSTILE_KEYS } from '../testing/arbitrary-config-values.js';
import { parseConfig } from './parse.js';
import { resolveSettings } from './resolve.js';
import { configSchema } from './schema.js';
import { DEFAULT_SETTINGS } from './settings.js';

const checks = { hasLanguage: (tag: string) => tag === 'en' };
const parse = (input: unknown) => parseConfig(input, checks);
const toldOf = (input: unknown): string[] => parse(input).problems.map(({ code, path }) => `${code} ${path}`);
const CLINIC = { clinicName: 'Rose Clinic', phone: '1122' };

describe('a configuration that wants more than there is to set', () => {
  it('C7: keeps the first of two prices for one name, and tells of names there are not', () => {
    const { value, problems } = parse({ currency: 'PKR', prices: 'face: 7000; FACE: 9000; ﬁll: 1; café: 2; cafe\u0301: 3; 🩺: 4; : 5' });
    expect(value.prices?.face).to.deep.equal({ lowMinor: 700_000, highMinor: 700_000 });
    expect(Object.keys(value.prices ?? {})).to.deep.equal(['face']);
    expect(problems.map(({ code }) => code.slice(-3))).to.deep.equal(['029', '028', '028', '028', '028', '028']);
  });

  it('C7: tells of empty, endless, drawn and twice composed names without their length', () => {
    const names = ['', 'x'.repeat(10_000), '🩺'.repeat(500), 'caf\u00e9', 'cafe\u0301', ...HOSTILE_KEYS];
    for (const name of names) {
      const { value, problems } = parse({ [name]: 1, ...CLINIC, ...(name === '__proto__' ? JSON.parse('{"__proto__": 1}') as object : {}) });
      expect(value).to.deep.equal(CLINIC);
      expect(problems.map(({ code }) => code)).to.deep.equal(['TX-CFG-003']);
      for (const text of Object.values(problems[0] ?? {})) expect((text as string).length).to.be.below(140);
    }
  });

  it('C10: adds up the highest prices and the most visits without a sum that cannot be written', () => {
    const figures = { low: 60, typical: 60, high: 60 };
    for (const [currency, price] of [['PKR', 9_999_999_999], ['KWD', 999_999_999], ['JPY', 999_999_999_999], ['USD', '0.01']] as const) {
      const { settings, problems } = resolveSettings({
        property: { currency, prices: price, consultation: price, extras: price, protocols: { 'face-glow': { sessions: figures, gapDays: { low: 1, typical: 1, high: 1 }, upkeepGapDays: { shortest: 1, typical: 1, longest: 1 } } } },
      }, checks);
      expect(problems).to.deep.equal([]);
      const { plan } = outcomeOf({ concern: 'face', goal: 'face-glow', age: '35-54', today: ['none'], ever: ['none'] }, factsOf(settings, '2026-11-22'));
      const amounts = [plan?.cost?.firstYear, plan?.cost?.laterYear, plan?.cost?.threeYears].flatMap((range) => (range ? [range.low, range.likely, range.high] : []));
      expect(amounts).to.have.lengthOf(9);
      const format = createFormat('en', writeAmounts);
      for (const amount of amounts) {
        expect(Number.isSafeInteger(amount)).to.equal(true);
        expect(format.money(amount ?? NaN, currency)).to.match(/^\D*\d[\d,.]*$/);
      }
    }
    for (const sessions of [0, 0.5, 1e9]) {
      expect(toldOf({ protocols: { 'face-glow': { sessions: { low: sessions, typical: sessions, high: sessions } } } })).to.have.lengthOf(3);
    }
  });

  const STEPS = { id: 'goal', options: [], next: 'goal' };
  const BUILDERS: readonly (readonly [row: string, what: string, input: object])[] = [
    ['C18', 'no pages', { pages: [] }], ['C18', 'no concerns', { concerns: [] }], ['C18', 'a question without options', { fields: [{ id: 'a', options: [] }] }],
    ['C18', 'forty options', { options: Array.from({ length: 40 }, (_, index) => `option ${index}`) }],
    ['C19', 'a question that leads to itself', { fields: [STEPS] }], ['C19', 'branches that go round', { branches: { goal: 'age', age: 'goal' } }],
    ['C19', 'a way to nowhere', { next: 'nowhere' }], ['C19', 'steps nobody reaches', { steps: ['age', 'age'] }],
    ['C20', 'a condition on a field there is not', { when: 'mood === 1' }], ['C20', 'a rule with an operator there is not', { rules: [{ if: { age: { '~=': 18 } }, then: 'safe' }] }],
    ['C20', 'a rule that is code', { rules: 'fetch("//evil.example")' }],
    ['C21', 'no screening', { screening: null }], ['C21', 'screening that is off', { screening: false, safety: 'off' }],
    ['C21', 'a rule for pregnancy that never holds', { safety: { pregnant: false }, verdicts: { pregnant: 'discuss' } }],
    ['C21', 'answers that nobody asked', { today: ['none'], ever: ['none'], age: '35-54' }], ['C21', 'other points', { weights: { severity: { lot: 99 } } }],
  ];
  for (const [row, what, input] of BUILDERS) {
    it(`${row}: refuses ${what} with its place, and keeps the rest as it is`, () => {
      const names = Object.keys(input);
      for (const name of names) expect(configSchema.entries).to.not.have.property(name);
      expect(parse({ ...input, ...CLINIC }).value).to.deep.equal(CLINIC);
      expect(toldOf({ ...input, ...CLINIC })).to.deep.equal(names.map((name) => `TX-CFG-003 config.${name}`));
      const { settings, problems } = resolveSettings({ child: JSON.stringify(input), single: { ...input, 'clinic-name': 'Rose Clinic' } }, checks);
      expect(settings).to.deep.equal({ ...DEFAULT_SETTINGS, clinicName: 'Rose Clinic' });
      expect(problems.map(({ path }) => path)).to.deep.equal(names.map((name) => `json.${name}`));
    });
  }

  it('C21: screens everybody as without it, for any configuration and any answers', () => {
    fc.assert(fc.property(anyPage, anyAnswers(), (page, answers) => {
      const { settings } = resolveSettings(sourcesOf(page), checks);
      const { screening, mayShowCost, mayContact } = outcomeOf(answers, factsOf(settings, '2026-11-22'));
      const builtIn = outcomeOf(answers, factsOf(DEFAULT_SETTINGS, '2026-11-22'));
      expect(screening).to.deep.equal(builtIn.screening);
      expect(screening).to.deep.equal(screen({ answers, unconfirmed: new Set() }));
      // The law of a place may take more away; nothing gives more.
      expect(Number(mayShowCost)).to.be.at.most(Number(builtIn.mayShowCost));
      expect(Number(mayContact)).to.be.at.most(Number(builtIn.mayContact));
    }), { numRuns: 2000 });
  });

  for (const version of [1, 99, '2.0', null, '', {}, 'next']) {
    it(`C28: reads what it knows beside a version of ${JSON.stringify(version)}, and says that it knows none`, () => {
      expect(parse({ version, ...CLINIC }).value).to.deep.equal(CLINIC);
      expect(toldOf({ version, ...CLINIC })).to.deep.equal(['TX-CFG-003 config.version']);
    });
  }

  it('C28: needs no version', () => expect(toldOf(CLINIC)).to.deep.equal([]));

  it('C30: shows an owner’s claims as the owner’s words, and tells visitors nothing of them', () => {
    for (const claim of ['Guaranteed results', 'painless and permanent', 'only 99!', 'No risk at all']) {
      const { value, problems } = parse({ clinicName: claim, included: claim, approval: claim });
      expect(problems).to.deep.equal([]);
      expect(value).to.deep.equal({ clinicName: claim, included: claim, approval: claim });
    }
  });
});
