import { expect } from 'chai';

import { CONCERNS, ESTIMATE_GOALS, GOALS } from '../../model/answers.js';
import { ENGLISH, ENGLISH_SENTENCES } from '../../testing/english.js';
import { sentencesOf } from './sentences.js';

const { result } = ENGLISH;
const EVERY_GOAL = CONCERNS.flatMap((concern) => GOALS[concern]);

/** Texts that may be empty, and why. */
const MAY_BE_EMPTY: readonly { readonly path: RegExp; readonly why: string }[] = [
  { path: /^quiz\..*\.hint$/, why: 'a choice that explains itself' },
  { path: /^result\.safety\.effects\.\d+\.who$/, why: 'nobody said who was counted' },
  { path: /^result\.screening\.reasons\.[\w-]+\.mayChange$/, why: 'nothing changes it' },
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
      / {2}|\s$|^\s/.test(text) && !isMade && !path.startsWith('result.explain.citations.'));
    expect(untidy.map(({ path, text }) => `${path}: "${text}"`)).to.deep.equal([]);
  });

  it('writes quotes and apostrophes as type', () => {
    const straight = ENGLISH_SENTENCES.filter(({ text }) => /['"]/.test(text));
    expect(straight.map(({ path, text }) => `${path}: ${text}`)).to.deep.equal([]);
  });

  it('describes every goal', () => { expect(filledKeys(result.goals)).to.have.members([...EVERY_GOAL]); });

  for (const [name, words] of Object.entries({
    'what is injected': result.how.injected, 'what studies found': result.works, 'the result in short': result.brief,
  })) {
    it(`says ${name} for every goal with figures`, () => { expect(filledKeys(words)).to.have.members([...ESTIMATE_GOALS]); });
  }

  for (const [name, words] of Object.entries({
    'the answer of "how does it work"': result.how.answer, 'how it is injected': result.how.injections,
    'what is known of collagen': result.how.collagen, 'what a visit feels like': result.how.visit,
    'other ways': result.compare, 'myths': result.myths, 'questions to take along': result.practitioner.questions,
    'care afterwards': result.afterwards.timeline,
  })) {
    it(`has ${name} for every concern`, () => { expect(filledKeys(words)).to.have.members([...CONCERNS]); });
  }

  it('tells three lines in short, of proof, of harm and of what else to do', () => {
    for (const goal of ESTIMATE_GOALS) expect(result.brief[goal], goal).to.have.length(3);
  });

  it('tells at least one study against, or not sure, for every goal', () => {
    for (const goal of ESTIMATE_GOALS) {
      expect(result.works[goal].studies.some(({ found }) => found !== 'benefit'), goal).to.equal(true);
    }
  });

  it('has four myths for each concern', () => {
    for (const concern of CONCERNS) expect(result.myths[concern], concern).to.have.length(4);
  });
});

describe('other ways', () => {
  for (const concern of CONCERNS) {
    const points = result.compare[concern].points;
    const texts = points.map(({ neutral }) => neutral.text);

    it(`of ${concern} are two or more, and mesotherapy is never first`, () => {
      expect(points.length).to.be.at.least(2);
      expect(texts[0]).not.to.match(/mesotherapy/i);
    });

    it(`of ${concern} hold doing nothing`, () => { expect(texts.some((text) => /do nothing/i.test(text))).to.equal(true); });

    it(`of ${concern} leave something for those who are, or may become, pregnant`, () => {
      const left = points.filter(({ avoidInPregnancy }) => !avoidInPregnancy).map(({ neutral }) => neutral.text);
      expect(left.length).to.be.at.least(2);
      expect(left[0]).not.to.match(/mesotherapy/i);
    });

    it(`of ${concern} that name a prescription medicine are left out in pregnancy`, () => {
      for (const { named, avoidInPregnancy } of points) if (named) expect(avoidInPregnancy, named.text).to.equal(true);
    });
  }
});

describe('names of prescription medicines', () => {
  const MEDICINES = /finasteride|dutasteride|tretinoin|hydroquinone|minoxidil|botulinum|botox|deoxychol|tranexamic|kybella/i;

  it('stand where a site may switch them on, and nowhere else', () => {
    const named = ENGLISH_SENTENCES.filter(({ path, text }) => MEDICINES.test(text) && !/\.named\.text$/.test(path));
    expect(named.map(({ path, text }) => `${path}: ${text}`)).to.deep.equal([]);
  });
});
