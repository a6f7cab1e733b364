/**
 * A configuration before it is made: as an object, as JSON text or as attributes. The same tree is made once with what an
 * owner wrote and once with harmless words, so that both can be compared.
 */
export type Tree = Words | Group | Made | readonly Tree[] | Plain;

type Plain = string | number | boolean | bigint | symbol | null | undefined | (() => unknown);

/** A text of the owner that a visitor reads as it stands. */
export class Words {
  constructor(readonly text: string) {}
}

/** An object by its entries: names may be hostile, or stand twice. */
export class Group {
  constructor(readonly entries: readonly (readonly [key: string, value: Tree])[]) {}
}

/** A value that JSON cannot hold, or that is costly: made anew each time. */
export class Made {
  constructor(readonly name: string, readonly make: () => unknown) {}

  toString(): string {
    return this.name;
  }
}

/** What becomes of the owner's texts. */
export type Voice = (text: string) => string;

export const asWritten: Voice = (text) => text;

/** The value as a script would write it. Frozen, what reads it can change nothing in it. */
export function made(tree: Tree, say: Voice = asWritten, isFrozen = false): unknown {
  if (tree instanceof Words) return say(tree.text);
  if (tree instanceof Made) return tree.make();
  const keep = <T extends object>(value: T): T => (isFrozen ? Object.freeze(value) : value);
  if (isList(tree)) return keep(tree.map((item) => made(item, say, isFrozen)));
  if (!(tree instanceof Group)) return tree;
  const object = {};
  for (const [key, item] of tree.entries) {
    Object.defineProperty(object, key, { value: made(item, say, isFrozen), enumerable: true, configurable: true, writable: true });
  }
  return keep(object);
}

/** The text of a JSON child; what JSON cannot hold is `false` in it. */
export function jsonOf(tree: Tree, say: Voice = asWritten): string {
  if (tree instanceof Words) return JSON.stringify(say(tree.text));
  if (tree instanceof Group) return `{${tree.entries.map(([key, item]) => `${JSON.stringify(key)}: ${jsonOf(item, say)}`).join(', ')}}`;
  if (isList(tree)) return `[${tree.map((item) => jsonOf(item, say)).join(', ')}]`;
  const isJson = tree === null || typeof tree === 'string' || typeof tree === 'boolean' || (typeof tree === 'number' && Number.isFinite(tree));
  return isJson ? JSON.stringify(tree) : 'false';
}

function isList(tree: Tree): tree is readonly Tree[] {
  return Array.isArray(tree);
}
