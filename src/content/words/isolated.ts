import type { WordTree } from './catalogue.js';

const START = '\u2066';
const END = '\u2069';

/** A number with what belongs to it: its sign, its currency before it, its percent sign. What is isolated already stays as it is. */
const NUMBER = /\u2066[^\u2069]*\u2069|(?:(?:[A-Z]{3}|Rs\.?|[$£€₹])[\s\u00a0]?)?[+−-]?\d+(?:[.,:]\d+)*(?:[\s\u00a0]?%)?/g;

/** A text from the right with each of its numbers as one piece from the left, so that an amount is never read turned round. */
export function isolateNumbers(text: string): string {
  return text.replace(NUMBER, (number) => (number.startsWith(START) ? number : `${START}${number}${END}`));
}

/** A tree of words whose every sentence has its numbers isolated, those that values bring along too. */
export function isolatedWords<T extends WordTree>(tree: T): T {
  return isolatedTree(tree) as T;
}

function isolatedTree(tree: unknown): unknown {
  if (typeof tree === 'string') return isolateNumbers(tree);
  if (typeof tree === 'function') return (...values: unknown[]) => isolatedTree(Reflect.apply(tree, undefined, values));
  if (Array.isArray(tree)) return tree.map(isolatedTree);
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, part]: [string, unknown]) => [key, isolatedTree(part)]));
}
