import type { WordTree } from './catalogue.js';

const START = '\u2066';
const END = '\u2069';

/**
 * What stays as it is: what is isolated already, and words, codes and addresses that begin with a Latin letter and have a digit
 * in them, which read from the left by themselves and are copied whole.
 */
const KEPT = /\u2066[^\u2069]*\u2069|(?<=^|[\s(«“‘"])(?!\d)(?=[^\s]*[A-Za-z])[^\s]*\d[^\s]*/;
/** A code that begins with a figure: after a word from the right its letters would come first. */
const CODE = /(?<![\w.+−-])\d[\w./-]*[A-Za-z](?:[\w./-]*\w)?/;
/** A number with what belongs to it: its currency, sign and percent sign, and the groups of a telephone number. */
const NUMBER = /(?:(?:\b[A-Z]{2,4}|\bRs\.?|[$£€₹])[\s\u00a0]?)?[+−-]?\d+(?:[.,:]\d+)*(?:[ \u00a0-]\d+(?:[.,:]\d+)*)*(?:[\s\u00a0]?%)?/;
const PIECE = new RegExp(`(${KEPT.source})|${CODE.source}|${NUMBER.source}`, 'g');

/** A text from the right with each of its numbers as one piece from the left, so that an amount is never read turned round. */
export function isolateNumbers(text: string): string {
  return text.replace(PIECE, (piece, kept?: string) => (kept === undefined ? `${START}${piece}${END}` : piece));
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
