import { isMachineValue } from '../../content/words/sentences.js';

/** What a tree of words holds and where: 0 for a sentence, 1 for one made from values. */
export type Shape = 0 | 1 | readonly Shape[] | { readonly [key: string]: Shape };

/** A shape, or nothing for what is no words. */
export function shapeOf(tree: unknown): Shape | undefined {
  if (typeof tree === 'string') return 0;
  if (typeof tree === 'function') return 1;
  if (typeof tree !== 'object' || tree === null) return undefined;
  if (Array.isArray(tree)) return tree.flatMap((item) => shapeOf(item) ?? []);
  const parts = Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    const shape = isMachineValue(key, value) ? undefined : shapeOf(value);
    return shape === undefined ? [] : [[key, shape] as const];
  });
  return Object.fromEntries(parts);
}

/** Leaves that stand in for English sentences: where one comes back, the language has no sentence of its own. */
interface Stand {
  readonly tree: unknown;
  /** Way to each leaf, by the leaf. */
  readonly ways: ReadonlyMap<unknown, string>;
}

/** A tree of this shape whose every leaf can be told from every other and from any sentence. */
function standInFor(shape: Shape): Stand {
  const ways = new Map<unknown, string>();
  const grow = (part: Shape, way: string): unknown => {
    if (part === 0 || part === 1) {
      // Not a letter of any language, so that no translation is the same.
      const leaf = part === 0 ? `\u0000${way}` : () => way;
      ways.set(leaf, way);
      return leaf;
    }
    const below = (key: string | number): string => (way ? `${way}.${key}` : `${key}`);
    if (Array.isArray(part)) return (part as readonly Shape[]).map((item, index) => grow(item, below(index)));
    return Object.fromEntries(Object.entries(part).map(([key, item]: [string, Shape]) => [key, grow(item, below(key))]));
  };
  return { tree: grow(shape, ''), ways };
}

function leavesOf(tree: unknown): readonly unknown[] {
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(leavesOf) : [tree];
}

/** Ways to the sentences that `words`, asked for a tree of this shape, gives back in English. */
export function missingFrom(shape: Shape, words: (english: object) => object): readonly string[] {
  const { tree, ways } = standInFor(shape);
  return leavesOf(words(tree as object)).flatMap((leaf) => ways.get(leaf) ?? []);
}
