import type { Settings } from '../config/settings.js';
import type { Room } from '../content/words/catalogue.js';
import { withItems } from './owner-items.js';

/** Puts an owner's own words into a room of whichever language holds. */
export type OwnerWords = <W extends object>(room: Room, words: W) => W;

/** One sentence in place of another: the way to it inside its room, and the text or template. */
interface Own {
  readonly keys: readonly string[];
  readonly text: string;
}

/**
 * The words of one widget, where its owner has some: two on a page may differ. The same words give the same object, as those
 * without an owner's do.
 */
export function ownerWords({ sentences, questions = [] }: Pick<Settings, 'sentences' | 'questions'>): OwnerWords | undefined {
  if (Object.keys(sentences).length === 0 && questions.length === 0) return undefined;
  const byRoom = new Map<string, Own[]>();
  for (const [path, text] of Object.entries(sentences)) {
    const [room = '', ...keys] = path.split('.');
    byRoom.set(room, [...byRoom.get(room) ?? [], { keys, text }]);
  }
  const known = new WeakMap<object, object>();
  return <W extends object>(room: Room, words: W): W => {
    if (!known.has(words)) {
      const said = (byRoom.get(room) ?? []).reduce<unknown>((tree, { keys, text }) => replaced(tree, keys, text), words);
      known.set(words, withItems(room, said, questions) as object);
    }
    return known.get(words) as W;
  };
}

/** The tree with one sentence of the same kind in place of another. A part of a room may lack it, and stays as it is. */
function replaced(tree: unknown, [key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined) {
    if (typeof tree === 'function') return (...values: readonly (string | number)[]) => filled(text, values);
    return typeof tree === 'string' ? text : tree;
  }
  if (typeof tree !== 'object' || tree === null || !Object.hasOwn(tree, key)) return tree;
  const group = tree as Readonly<Record<string, unknown>>;
  const part = replaced(group[key], rest, text);
  if (part === group[key]) return tree;
  if (Array.isArray(tree)) return tree.map((item: unknown, index) => (String(index) === key ? part : item));
  // Sources stand behind our sentence, not behind the owner's.
  return { ...group, [key]: part, ...(key === 'text' && Array.isArray(group['sources']) ? { sources: [] } : {}) };
}

function filled(template: string, values: readonly (string | number)[]): string {
  return template.replace(/\{(\d)\}/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));
}
