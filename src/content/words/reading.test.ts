import { expect } from 'chai';

import { ESTIMATE_GOALS } from '../../model/answers.js';
import { ENGLISH_SENTENCES } from '../../testing/english.js';
import { gradeOf } from '../../testing/readability.js';
import { gradedGroups, readingGrades } from '../../testing/reading-grades.js';
import { READING } from '../reading-grade.js';
import { HIGHEST_GRADE, HIGHEST_TEXT_GRADE, readingByGoal, readingBySection, readingOfText } from './reading.js';

describe('reading grade of the English words', () => {
  for (const [section, texts] of readingBySection(ENGLISH_SENTENCES)) {
    it(`is ${HIGHEST_GRADE} or lower in ${section}`, () => { expect(gradeOf(texts)).to.be.at.most(HIGHEST_GRADE); });
  }

  const goals = readingByGoal(ENGLISH_SENTENCES);
  for (const [goal, texts] of goals) {
    it(`is ${HIGHEST_GRADE} or lower for ${goal}`, () => { expect(gradeOf(texts)).to.be.at.most(HIGHEST_GRADE); });
  }

  it(`is ${HIGHEST_TEXT_GRADE} or lower in each text by itself, names apart`, () => {
    const hard = ENGLISH_SENTENCES.filter((sentence) => gradeOf([readingOfText(sentence) ?? '']) > HIGHEST_TEXT_GRADE);
    expect(hard.map(({ path, text }) => `${path}: ${text}`)).to.deep.equal([]);
  });

  it('covers every goal with figures', () => { expect([...goals.keys()]).to.include.members([...ESTIMATE_GOALS]); });

  it('prints the hardest', () => {
    const hardest = gradedGroups().slice(0, 5).map(({ name, grade }) => `${name} ${grade.toFixed(1)}`);
    console.log(`reading grade ${READING.all}; hardest: ${hardest.join(', ')}`);
    expect(gradedGroups()[0]?.grade).to.be.at.most(HIGHEST_GRADE);
  });

  it('is told on the method page as it is now', () => { expect(READING).to.deep.equal(readingGrades()); });

  it('leaves out labels, and counts sentences', () => {
    const sentences = [
      { path: 'result.a.b', text: 'A label', isMade: false }, { path: 'result.a.c', text: 'Ask a doctor.', isMade: false },
    ];
    expect([...readingBySection(sentences)]).to.deep.equal([['result.a', ['Ask a doctor.']]]);
  });
});
