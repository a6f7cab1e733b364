import type { Settings } from '../config/settings.js';
import type { Room } from '../content/words/catalogue.js';
import { withItems } from './owner-items.js';

/** Puts an owner's own words into a room of whichever language holds. */
export type OwnerWords = <W extends object>(room: Room, words: W, lang: string) => W;

/** One sentence in place of another: the language it is for, the way to it inside its room, and the text or template. */
interface Own {
  /** In small letters; empty for one that stands in every language. */
  readonly tag: string;
  readonly keys: readonly string[];
  readonly text: string;
}

/** A sentence by its path, such as `quiz.next`, or `ur:quiz.next` for one language alone. */
function ownAt(path: string, text: string): Own & { readonly room: string } {
  const [at, tag = ''] = path.split(':').reverse();
  const [room = '', ...keys] = (at as string).split('.');
  return { tag: tag.toLowerCase(), room, keys, text };
}

/**
 * The words of one widget, where its owner has some: two on a page may differ. The same words give the same object, as those
 * without an owner's do.
 */
export function ownerWords({ sentences, questions = [] }: Pick<Settings, 'sentences' | 'questions'>): OwnerWords | undefined {
  const own = Object.entries(sentences).map(([path, text]) => ownAt(path, text));
  if (own.length === 0 && questions.length === 0) return undefined;
  const known = new Map<string, WeakMap<object, object>>();
  return <W extends object>(room: Room, words: W, lang: string): W => {
    const said = known.get(lang) ?? new WeakMap<object, object>();
    known.set(lang, said);
    if (!said.has(words)) {
      // The more particular one stands over the others.
      const [language = '', ...region] = lang.toLowerCase().split('-');
      const inOrder = ['', language, ...(region.length > 0 ? [lang.toLowerCase()] : [])].flatMap((tag) => own.filter((one) => one.room === room && one.tag === tag));
      const tree = inOrder.reduce<unknown>((before, { keys, text }) => replaced(before, keys, text), words);
      said.set(words, withItems(room, tree, questions) as object);
    }
    return said.get(words) as W;
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
