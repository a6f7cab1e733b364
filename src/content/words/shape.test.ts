import { expect } from 'chai';

import { type Concern, CONCERNS, concernOf, ESTIMATE_GOALS, GOALS } from '../../model/answers.js';
import { ENGLISH, ENGLISH_SENTENCES } from '../../testing/english.js';
import { ALTERNATIVES, type ChoiceId } from '../alternatives.js';
import { sentencesOf } from './sentences.js';

const { detail, result } = ENGLISH;
const EVERY_GOAL = CONCERNS.flatMap((concern) => GOALS[concern]);

/** Texts that may be empty, and why. */
const MAY_BE_EMPTY: readonly { readonly path: RegExp; readonly why: string }[] = [
  { path: /^quiz\..*\.hint$/, why: 'a choice that explains itself' },
  { path: /^detail\.safety\.effects\.\d+\.who$/, why: 'nobody said who was counted' },
  { path: /^result\.screening\.reasons\.[\w-]+\.mayChange$/, why: 'nothing changes it' },
  { path: /^detail\.compare\.choices\.[\w-]+\.use$/, why: 'a choice that explains itself' },
  { path: /^detail\.recipes\.figures\.[\w-]+\.lead$/, why: 'a figure that needs no more' },
  { path: /^result\.frame\.verdict\.facts\.priceOf\.owner$/, why: 'the clinic’s own price needs no more' },
  { path: /\.table\.head\.0$/, why: 'the corner of a table' },
];

/** The keys of a group of words that hold something to read. */
function filledKeys(group: object): readonly string[] {
  return Object.entries(group).filter(([, words]: [string, unknown]) => sentencesOf(words).length > 0).map(([key]) => key);
}

describe('shape of the English words', () => {
  it('has no empty text, made ones included', () => {
    const empty = ENGLISH_SENTENCES.filter(({ path, text }) =>
      text.trim() === '' && !MAY_BE_EMPTY.some((known) => known.path.test(path)));
    expect(empty.map(({ path }) => path)).to.deep.equal([]);
  });

  it('makes whole sentences from values', () => {
    const broken = ENGLISH_SENTENCES.filter(({ text }) => /undefined|NaN|\[object|null\b|\$\{/.test(text));
    expect(broken.map(({ path, text }) => `${path}: ${text}`)).to.deep.equal([]);
  });

  it('has no doubled or stray space, but for the joints between citations', () => {
    const untidy = ENGLISH_SENTENCES.filter(({ path, text, isMade }) =>
      / {2}|\s$|^\s/.test(text) && !isMade && !path.startsWith('detail.explain.citations.'));
    expect(untidy.map(({ path, text }) => `${path}: "${text}"`)).to.deep.equal([]);
  });

  it('writes quotes and apostrophes as type', () => {
    const straight = ENGLISH_SENTENCES.filter(({ text }) => /['"]/.test(text));
    expect(straight.map(({ path, text }) => `${path}: ${text}`)).to.deep.equal([]);
  });

  it('describes every goal', () => { expect(filledKeys(result.goals)).to.have.members([...EVERY_GOAL]); });

  for (const [name, words] of Object.entries({
    'what is injected': detail.how.injected, 'what studies found': detail.works, 'the result in short': result.brief,
  })) {
    it(`says ${name} for every goal with figures`, () => { expect(filledKeys(words)).to.have.members([...ESTIMATE_GOALS]); });
  }

  for (const [name, words] of Object.entries({
    'the answer of "how does it work"': result.rows.how.answer, 'how it is injected': detail.how.injections,
    'what is known of collagen': detail.how.collagen, 'what a visit feels like': detail.how.visit,
    'myths': detail.myths,
    'care afterwards': detail.afterwards.timeline,
  })) {
    it(`has ${name} for every concern`, () => { expect(filledKeys(words)).to.have.members([...CONCERNS]); });
  }

  it('tells three lines in short, of proof, of harm and of what else to do', () => {
    for (const goal of ESTIMATE_GOALS) expect(result.brief[goal], goal).to.have.length(3);
  });

  it('tells at least one study against, or not sure, for every goal', () => {
    for (const goal of ESTIMATE_GOALS) {
      expect(detail.works[goal].studies.some(({ found }) => found !== 'benefit'), goal).to.equal(true);
    }
  });

  it('has four myths or more for each concern', () => {
    for (const concern of CONCERNS) expect(detail.myths[concern], concern).to.have.length.at.least(4);
  });
});

function choicesOf(concern: Concern): readonly ChoiceId[] {
  return (Object.keys(ALTERNATIVES) as ChoiceId[]).filter((id) => ALTERNATIVES[id].goals.some((goal) => concernOf(goal) === concern));
}

describe('other ways', () => {
  const named = CONCERNS.flatMap((concern) => choicesOf(concern));

  it('have words for every choice, and no others', () => {
    expect(Object.keys(detail.compare.choices)).to.have.members([...new Set(named)]);
  });

  for (const concern of CONCERNS) {
    it(`of ${concern} are two or more, and hold doing nothing`, () => {
      const names = choicesOf(concern).map((id) => detail.compare.choices[id].name);
      expect(names.length).to.be.at.least(2);
      expect(names).to.include('Do nothing');
    });
  }
});

describe('names of prescription medicines', () => {
  const MEDICINES = /finasteride|dutasteride|tretinoin|hydroquinone|minoxidil|botulinum|botox|deoxychol|tranexamic|kybella/i;

  it('stand where a site may switch them on, and nowhere else', () => {
    const named = ENGLISH_SENTENCES.filter(({ path, text }) => MEDICINES.test(text) && !/\.named\./.test(path));
    expect(named.map(({ path, text }) => `${path}: ${text}`)).to.deep.equal([]);
  });
});
