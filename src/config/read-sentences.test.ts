import { expect } from 'chai';
import fc from 'fast-check';

import { ENGLISH_SENTENCES } from '../testing/english.js';
import { HOSTILE_KEYS } from '../testing/arbitrary-config-values.js';
import { BAD_TEXTS } from '../testing/payloads.js';
import { parseConfig } from './parse.js';
import { resolveSettings } from './resolve.js';

const checks = { hasLanguage: () => true };

function read(sentences: unknown) {
  const { value, problems } = parseConfig({ sentences }, checks);
  return { own: { ...value.sentences }, told: problems.map(({ code, path }) => `${code.slice(-3)} ${path.slice(7)}`), problems };
}

describe('sentences of the owner', () => {
  it('are read by their path, as text', () => {
    const own = { 'quiz.next': 'Go <b>on</b>', 'start.title': 'کیا یہ میرے لیے ہے؟', 'detail.how.injections.face.text': 'We work with small drops.' };
    expect(read(own)).to.deep.equal({ own, told: [], problems: [] });
  });

  it('may hold the values of a sentence that is made from some, in any order', () => {
    expect(read({ 'quiz.progress': '{2} in all, this is {1}', 'result.frame.verdict.usual': 'Mostly {1}' }).told).to.deep.equal([]);
  });

  it('may be for one language alone', () => {
    const own = { 'quiz.next': 'Go on', 'ur:quiz.next': 'چلیں', 'ar-AE:quiz.next': 'هيا' };
    expect(read(own)).to.deep.equal({ own, told: [], problems: [] });
  });

  const refused: readonly (readonly [what: string, sentences: object, told: string])[] = [
    ['a path there is not', { 'quiz.nxt': 'x' }, '080 sentences.quiz.nxt'],
    ['a group', { 'quiz.errors': 'x' }, '080 sentences.quiz.errors'],
    ['no path', { '': 'x' }, '080 sentences.'],
    ['a health question', { 'quiz.questions.today.face.title': 'x' }, '081 sentences.quiz.questions.today.face.title'],
    ['a health answer', { 'quiz.options.ever.none.name': 'x' }, '081 sentences.quiz.options.ever.none.name'],
    ['a verdict', { 'result.screening.verdicts.not-now.label': 'Welcome' }, '081 sentences.result.screening.verdicts.not-now.label'],
    ['a warning sign', { 'signs.flags.0.text': 'Wait' }, '081 sentences.signs.flags.0.text'],
    ['a grade', { 'result.labels.grades.limited': 'Strong' }, '081 sentences.result.labels.grades.limited'],
    ['a basis', { 'result.labels.basis.owner': 'Science' }, '081 sentences.result.labels.basis.owner'],
    ['who sells', { 'start.footer.sells': 'x' }, '081 sentences.start.footer.sells'],
    ['a consent', { 'contact.form.contactText': 'x' }, '081 sentences.contact.form.contactText'],
    ['test mode', { 'contact.sending.test.before': 'x' }, '081 sentences.contact.sending.test.before'],
    ['one made from more than texts and numbers', { 'result.frame.verdict.summary.course': '{1}' }, '082 sentences.result.frame.verdict.summary.course'],
    ['a value where none is put in', { 'quiz.next': 'Go {1}' }, '083 sentences.quiz.next'],
    ['a value there is not', { 'quiz.progress': '{1} of {3}' }, '083 sentences.quiz.progress'],
    ['a value by a name', { 'quiz.progress': '{1} {name}' }, '083 sentences.quiz.progress'],
    ['none of the values', { 'quiz.progress': 'A question' }, '083 sentences.quiz.progress'],
    ['locked, for one language', { 'ur:signs.title': 'x' }, '081 sentences.ur:signs.title'],
    ['a path there is not, for one language', { 'ur:quiz.nxt': 'x' }, '080 sentences.ur:quiz.nxt'],
    ['for no language', { ':quiz.next': 'x' }, '080 sentences.:quiz.next'],
    ['for two languages', { 'ur:ar:quiz.next': 'x' }, '080 sentences.ur:ar:quiz.next'],
    ['a promise', { 'start.title': 'Guaranteed glow' }, '084 sentences.start.title'],
    ['a superlative', { 'start.title': 'The best clinic' }, '084 sentences.start.title'],
    ['a promise in Urdu', { 'start.title': 'نتائج کی گارنٹی' }, '084 sentences.start.title'],
    ['a superlative in Urdu', { 'start.title': 'لاہور کا بہترین کلینک' }, '084 sentences.start.title'],
    ['a promise in Arabic', { 'start.title': 'علاج بلا ألم' }, '084 sentences.start.title'],
    ['a superlative in Arabic', { 'start.title': 'أفضل عيادة في المدينة' }, '084 sentences.start.title'],
    ['nothing to read', { 'start.title': ' \u200b ' }, '017 sentences.start.title'],
    ['signs alone', { 'start.title': '***' }, '017 sentences.start.title'],
    ['too many characters', { 'start.title': 'a '.repeat(300) }, '002 sentences.start.title'],
    ['a number', { 'start.title': 5 }, '004 sentences.start.title'],
    ['a group of languages', { ur: { 'quiz.next': 'x' } }, '004 sentences.ur'],
  ];
  for (const [what, sentences, told] of refused) {
    it(`are refused where they are ${what}; the next one goes on`, () => {
      expect(read({ ...sentences, 'quiz.back': 'Return' })).to.deep.include({ own: { 'quiz.back': 'Return' }, told: [told] });
    });
  }

  it('tell why one is locked, and what is promised', () => {
    expect(read({ 'signs.title': 'x' }).problems[0]?.expected).to.contain('safety');
    expect(read({ 'start.title': 'The safest way' }).problems[0]?.expected).to.equal('no superlative');
  });

  it('C5: take nothing from names an object should not have', () => {
    const hostile = JSON.parse(`{${HOSTILE_KEYS.map((key) => `${JSON.stringify(key)}: "x"`).join(',')}}`) as object;
    const { own, problems } = read(hostile);
    expect(own).to.deep.equal({});
    expect(new Set(problems.map(({ code }) => code))).to.deep.equal(new Set(['TX-CFG-080']));
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });

  it('come from the strongest place whole', () => {
    const sources = { child: '{"sentences": {"quiz.next": "child"}}', property: { sentences: { 'quiz.back': 'property' } } };
    expect({ ...resolveSettings(sources, checks).settings.sentences }).to.deep.equal({ 'quiz.back': 'property' });
  });

  it('C6, C21: are valid whatever is written, and never stand for a locked one', () => {
    const known = fc.constantFrom(...ENGLISH_SENTENCES.map((sentence) => sentence.path));
    const path = fc.oneof(known, known.map((at) => `ur:${at}`), fc.string());
    const words = fc.oneof(fc.constantFrom(...BAD_TEXTS, 'Go on', '{1}', '{1} {2}', '{9}', 'the best'), fc.string(), fc.anything());
    fc.assert(fc.property(fc.dictionary(path, words), (sentences) => {
      const { own, problems } = read(sentences);
      for (const [key, text] of Object.entries(own)) {
        expect(key).to.not.match(/(?:^|:)signs\.|screening|\.(?:age|today|ever)\.|grades|basis|footer/);
        expect(text.length).to.be.within(1, 1600);
      }
      for (const problem of problems) expect(Object.values(problem).every((part) => typeof part === 'string' && part.length < 400)).to.equal(true);
    }), { numRuns: 500 });
  });
});
