import { expect } from 'chai';

import { gradeOf, sentencesIn, syllablesIn, wordsIn } from './readability.js';

const KNOWN: ReadonlyMap<number, string> = new Map([
  [1, 'skin hair face lines the eye eyes marks months years days signs bruise bruised weighed moved used needs changed lasts '
    + 'don’t we’re cream choose please dose once lumps breathe tongue clean hours care'],
  [2, 'needle needles doctor pattern acids table people little study nurses places ages faces wanted needed sunburnt safely '
    + 'useful statement someone sometimes something doesn’t didn’t trial acne being diet under after bruises causes doses boxes '
    + 'muscle handled going weekly careful patient special surgeon'],
  [3, 'vitamin collagen injection hospital infection medicine mineral area radio idea video recipe natural allergies swallowing '
    + 'condition register reaction several usual'],
  [4, 'information regulator society actually authority material'],
  [5, 'mesotherapy hyaluronic university'],
]);

describe('syllables of a word', () => {
  for (const [count, words] of KNOWN) {
    for (const word of words.split(' ')) {
      it(`counts ${count} in "${word}"`, () => { expect(syllablesIn(word)).to.equal(count); });
    }
  }

  it('adds up the parts of a joined word', () => { expect(syllablesIn('hair-loss')).to.equal(2); });
  it('counts a figure as one', () => { expect(syllablesIn('1,269')).to.equal(1); });
});

describe('the reading grade', () => {
  it('takes a figure with a point or a comma as one word', () => {
    expect(wordsIn('It was 6.5% of 1,269 people’s skin.')).to.have.length(7);
  });

  it('does not end a sentence inside a figure', () => {
    expect(sentencesIn('It got 6.5% smaller. No change was seen.')).to.equal(2);
  });

  it('ends a sentence with each text, full stop or not', () => {
    expect(gradeOf(['The cat sat', 'The dog ran'])).to.equal(gradeOf(['The cat sat. The dog ran.']));
  });

  it('gives the grade of the published formula', () => {
    // 12 words, 2 sentences, 15 syllables.
    const text = 'The doctor looks at your skin. Then you ask about the needles.';
    expect(gradeOf([text])).to.be.closeTo(0.39 * (12 / 2) + 11.8 * (15 / 12) - 15.59, 1e-9);
  });

  it('puts a longer word above a shorter one', () => {
    expect(gradeOf(['Ask about complications of injections.'])).to.be.greaterThan(gradeOf(['Ask what can go wrong.']));
  });
});
