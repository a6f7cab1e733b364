import { LEFT_OUT, readingByGoal, readingBySection } from '../content/words/reading.js';
import { ENGLISH_SENTENCES } from './english.js';
import { gradeOf } from './readability.js';

/** A section or a goal with its grade. */
export interface Graded {
  readonly name: string;
  readonly grade: number;
}

/** Every section and every goal, the hardest first. */
export function gradedGroups(): readonly Graded[] {
  return [...readingBySection(ENGLISH_SENTENCES), ...readingByGoal(ENGLISH_SENTENCES)]
    .map(([name, texts]) => ({ name, grade: gradeOf(texts) })).sort((one, other) => other.grade - one.grade);
}

const oneDecimal = (grade: number): number => Math.round(grade * 10) / 10;

/** What the method page says of reading: the grade of all sentences, each read once, and of the hardest section or goal. */
export function readingGrades(): { readonly all: number; readonly hardest: number } {
  const read = ENGLISH_SENTENCES.filter((sentence) => !LEFT_OUT.some(({ is }) => is(sentence)));
  return { all: oneDecimal(gradeOf([...new Set(read.map(({ text }) => text))])), hardest: oneDecimal(gradedGroups()[0]?.grade ?? 0) };
}
