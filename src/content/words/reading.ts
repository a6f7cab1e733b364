import { ESTIMATE_GOALS, OPEN_GOALS } from '../../model/answers.js';
import type { Sentence } from './sentences.js';

/** The highest Flesch–Kincaid grade a section or a goal may have; 6 is aimed at. */
export const HIGHEST_GRADE = 8;

/** What is left out of the reading grade, and why. */
export const LEFT_OUT: readonly { readonly why: string; readonly is: (sentence: Sentence) => boolean }[] = [
  {
    why: 'labels, names and headings are no sentences: nothing ends them',
    is: ({ text }) => !/[.!?…]["”’)]*$/.test(text.trim()),
  },
];

/** The highest grade of one text by itself: a formula for whole pages leaps on a line or two. */
export const HIGHEST_TEXT_GRADE = 10;

const SHORTEST_GRADED = 10;

/** Names that have no simpler word: the treatment, what is injected, places. */
const NAMES = /\b(?:mesotherapy|hyaluronic acid|vitamins?|amino acids|mycobacteria|European Union|Islamabad|Punjab|Pakistan|India|Italy|USA|UK|Dubai)\b/gi;

/** A text as it is graded by itself, names counted as short words; nothing for a label or a line of few words. */
export function readingOfText(sentence: Sentence): string | undefined {
  if (LEFT_OUT.some(({ is }) => is(sentence)) || sentence.text.split(/\s+/).length < SHORTEST_GRADED) return undefined;
  return sentence.text.replace(NAMES, 'name');
}

/** Texts to grade, by name. */
export type ReadingGroups = ReadonlyMap<string, readonly string[]>;

/** Rooms of few lines, read as one section. */
const SHORT_ROOMS: ReadonlySet<string> = new Set(['start', 'signs']);

/** The texts of each section: `start`, a page of few lines, then `quiz.questions`, `detail.works` and so on. */
export function readingBySection(sentences: readonly Sentence[]): ReadingGroups {
  return grouped(sentences, (path) => {
    const [room = '', section = ''] = path.split('.');
    return SHORT_ROOMS.has(room) ? room : `${room}.${section}`;
  });
}

/** The texts of each goal, wherever they stand. */
export function readingByGoal(sentences: readonly Sentence[]): ReadingGroups {
  const goals: ReadonlySet<string> = new Set([...ESTIMATE_GOALS, ...OPEN_GOALS]);
  return grouped(sentences, (path) => path.split('.').find((part) => goals.has(part)));
}

function grouped(sentences: readonly Sentence[], nameOf: (path: string) => string | undefined): ReadingGroups {
  const groups = new Map<string, string[]>();
  for (const sentence of sentences) {
    const name = nameOf(sentence.path);
    if (name === undefined || LEFT_OUT.some(({ is }) => is(sentence))) continue;
    groups.set(name, [...(groups.get(name) ?? []), sentence.text]);
  }
  return groups;
}
