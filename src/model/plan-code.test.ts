import { expect } from 'chai';
import fc from 'fast-check';

import { anyAnswers } from '../testing/arbitrary-answers.js';
import {
  type Answers, AREAS, CONCERNS, DURATIONS, GOALS, SAFETY_QUESTIONS, SEVERITIES, SUNS, TRIGGERS, WEIGHTS,
} from './answers.js';
import { decodePlan, encodePlan, PLAN_FRAGMENT } from './plan-code.js';
import { sortAnswers } from './questions.js';

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const URL_CHARACTERS = `${DIGITS}ilouABCDEFGHIJKLMNOPQRSTUVWXYZ-_.~%+ é`;
const FULL: Answers = { concern: 'face', goal: 'face-glow', severity: 'lot', area: 'medium', sun: 'some' };

/** Every goal with every answer, open or given, that a link could carry. */
function* everyPlan(): Generator<Answers> {
  for (const concern of CONCERNS) for (const goal of GOALS[concern])
    for (const severity of [undefined, ...SEVERITIES]) for (const duration of [undefined, ...DURATIONS])
      for (const area of [undefined, ...AREAS]) for (const sun of [undefined, ...SUNS])
        for (const trigger of [undefined, ...TRIGGERS]) for (const weight of [undefined, ...WEIGHTS]) {
          const given = Object.entries({ concern, goal, severity, duration, area, sun, trigger, weight });
          yield Object.fromEntries(given.filter(([, value]) => value !== undefined));
        }
}

/** Any content with the checksum that belongs to it, worked out as a division on paper. */
function sealed(body: string): string {
  const bits = [...body].map((character) => character.charCodeAt(0).toString(2).padStart(8, '0')).join('') + '0'.repeat(15);
  const rest = [...bits].map(Number);
  const divisor = [...'1100010110011001'].map(Number);
  for (let at = 0; at + 15 < rest.length; at += 1) {
    if (rest[at] === 1) divisor.forEach((bit, place) => { rest[at + place] = (rest[at + place] ?? 0) ^ bit; });
  }
  return body + base32(parseInt(rest.slice(-15).join(''), 2), 3);
}

const base32 = (value: number, length: number): string =>
  [...value.toString(32).padStart(length, '0')].map((digit) => DIGITS.charAt(parseInt(digit, 32))).join('');

describe('a plan code', () => {
  it('gives back every goal with every plan answer that counts for it', () => {
    const codes = new Set<string>();
    const plans = new Set<string>();
    for (const answers of everyPlan()) {
      const counting = JSON.stringify(sortAnswers(answers).counting);
      const code = encodePlan(answers);
      const read = decodePlan(code);
      if (!('answers' in read) || JSON.stringify(sortAnswers(read.answers).counting) !== counting) expect(read).to.deep.equal({ answers: sortAnswers(answers).counting, lang: '' });
      codes.add(code);
      plans.add(counting);
    }
    expect(codes.size).to.equal(plans.size);
    expect([...codes].filter((code) => !/^[0-9a-z]{8}$/.test(code))).to.deep.equal([]);
  });

  it('stays the same from release to release', () => {
    expect([
      encodePlan(FULL), encodePlan({ concern: 'hair', goal: 'hair-male', severity: 'unsure', duration: '1-5' }),
      encodePlan({ concern: 'body', goal: 'body-fat', area: 'chin', weight: 'changing' }), encodePlan({ concern: 'hair', goal: 'hair-patches' }),
    ]).to.deep.equal(['10f50r2h', '120g0c2r', '12mm2hkf', '14p0032m']);
  });

  it('leaves out age, health and what does not count', () => {
    fc.assert(fc.property(anyAnswers(), (answers) => {
      const read = decodePlan(encodePlan(answers));
      const { age: _age, today: _today, ever: _ever, ...rest } = sortAnswers(answers).counting;
      if (answers.goal) expect(read).to.deep.equal({ answers: rest, lang: '' });
      for (const id of SAFETY_QUESTIONS) expect(read).not.to.have.nested.property(`answers.${id}`);
    }));
  });

  it('is empty without a goal, or with a goal of another concern', () => {
    expect([encodePlan({}), encodePlan({ concern: 'face', severity: 'lot' }), encodePlan({ concern: 'hair', goal: 'face-glow' })]).to.deep.equal(['', '', '']);
  });

  it('carries a language where one is given, and stays under 300 bytes with it', () => {
    for (const lang of ['ur', 'ar-EG', 'zh-Hant-TW']) {
      const code = encodePlan(FULL, lang);
      expect(decodePlan(code)).to.deep.equal({ answers: FULL, lang });
      expect((PLAN_FRAGMENT + code).length).to.be.lessThan(50);
    }
    expect(encodePlan(FULL, 'no language at all')).to.equal(encodePlan(FULL));
  });
});

describe('a plan code that is not right', () => {
  it('is refused when any one character is another', () => {
    const codes = new Set<string>([encodePlan(FULL, 'ur')]);
    for (const answers of everyPlan()) codes.add(encodePlan(answers));
    const wrong: string[] = [];
    for (const code of codes) {
      for (let place = 0; place < code.length; place += 1) {
        for (const character of URL_CHARACTERS) {
          const changed = code.slice(0, place) + character + code.slice(place + 1);
          if (changed !== code && !('refused' in decodePlan(changed))) wrong.push(changed);
        }
      }
    }
    expect(wrong).to.deep.equal([]);
  });

  it('is refused when cut, doubled, turned round or with two characters changed about', () => {
    const code = encodePlan(FULL);
    const cut = [...code].map((_, length) => code.slice(0, length));
    const swapped = [...code].slice(1).map((_, at) => code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2));
    for (const changed of [...cut, ...swapped.filter((text) => text !== code), code + code, [...code].reverse().join(''), `${code} `, `${code}0`, code.toUpperCase()]) {
      expect(decodePlan(changed), changed).to.deep.equal({ refused: 'damaged' });
    }
  });

  it('is told apart when it comes from another version', () => {
    expect(decodePlan(sealed('0qqqq'))).to.deep.equal({ refused: 'older' });
    expect(decodePlan(sealed('2anything-longer-in-a-later-form'))).to.deep.equal({ refused: 'newer' });
    expect(decodePlan(sealed('z'))).to.deep.equal({ refused: 'newer' });
  });

  it('is refused when it is too long', () => {
    expect(decodePlan('1'.repeat(291))).to.deep.equal({ refused: 'damaged' });
    expect(decodePlan('1'.repeat(292))).to.deep.equal({ refused: 'too-long' });
    expect(decodePlan('1'.repeat(1e6))).to.deep.equal({ refused: 'too-long' });
  });

  it('is refused with a right checksum where the content is none a visitor could have', () => {
    const code = (goal: number, inputs: number): string => sealed(`1${base32(goal * 9600 + inputs, 4)}`);
    const [steadyWeight, longAgo, underChin] = [1, 3 * 384, 4 * 64];
    expect(decodePlan(code(1, 0))).to.deep.equal({ answers: { concern: 'face', goal: 'face-glow' }, lang: '' });
    expect(decodePlan(code(9, underChin))).to.have.nested.property('answers.area', 'chin');
    for (const wrong of [code(1, steadyWeight), code(1, longAgo), code(1, underChin), code(17, 0), code(100, 0)]) {
      expect(decodePlan(wrong), wrong).to.deep.equal({ refused: 'damaged' });
    }
    for (const body of ['1', '10', '1zzzz', '10f50no language', '10f50u', '10f50-', '10f5é', '10F50', 'u0f50', '10f50ur-']) {
      expect(decodePlan(sealed(body)), body).to.deep.equal({ refused: 'damaged' });
    }
  });

  it('never throws and never gives an answer that is not on offer, whatever it is', () => {
    const anyCode = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: fc.constantFrom(...DIGITS), maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...DIGITS), minLength: 7, maxLength: 7 }).map((rest) => `1${rest}`),
    );
    fc.assert(fc.property(anyCode, (code) => {
      const read = decodePlan(code);
      if ('answers' in read) expect(sortAnswers(read.answers)).to.deep.equal({ counting: read.answers, dropped: [] });
      else expect(read.refused).to.be.oneOf(['damaged', 'older', 'newer', 'too-long']);
    }), { numRuns: 20000 });
  });
});
