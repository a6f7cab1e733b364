import { type LockKind, lockOf } from '../content/words/locks.js';
import type { LockLetter, SentenceKind, SentenceKinds } from '../content/words/sentence-kinds.js';
import { sentencesOf } from '../content/words/sentences.js';
import { ENGLISH, exampleFor } from './english.js';

/** One sentence as an owner finds it in docs/sentences.md. */
export interface ListedSentence {
  readonly path: string;
  readonly text: string;
  /** How many texts and numbers it is made from; -1 where it takes anything else. */
  readonly count: number;
  readonly lock: ReturnType<typeof lockOf>;
}

const LETTERS: Readonly<Record<LockKind, LockLetter>> = { safety: 's', honesty: 'h', notice: 'n', setting: 'o' };

/** Every English sentence, with its values as `{1}`, `{2}` … where a template can stand for it. */
export function sentenceList(countOf: (path: string) => number): readonly ListedSentence[] {
  return sentencesOf(ENGLISH, exampleFor).map(({ path, text, isMade }) => {
    const count = isMade ? countOf(path) : 0;
    return { path, text: count > 0 ? templateOf(path, count) ?? text : text, count, lock: lockOf(path) };
  });
}

/** The sentence made with the names of its values; `undefined` where it cannot be made with them. */
function templateOf(path: string, count: number): string | undefined {
  const maker = path.split('.').reduce<unknown>((tree, key) => (tree as Readonly<Record<string, unknown>>)[key], ENGLISH);
  const made: unknown = typeof maker === 'function' ? Reflect.apply(maker, undefined, Array.from({ length: count }, (_, index) => `{${index + 1}}`)) : undefined;
  return typeof made === 'string' && !/NaN|undefined/.test(made) ? made : undefined;
}

/** The same as a tree: what is locked as a whole is one letter, and alike siblings stand together. */
export function sentenceTable(list: readonly ListedSentence[]): SentenceKinds {
  const root = new Map<string, unknown>();
  for (const { path, count, lock } of list) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let group = root;
    for (const key of keys) {
      if (!group.has(key)) group.set(key, new Map<string, unknown>());
      group = group.get(key) as Map<string, unknown>;
    }
    group.set(last, lock ? LETTERS[lock.kind] : count);
  }
  return folded(root);
}

function folded(group: ReadonlyMap<string, unknown>): SentenceKinds {
  const alike = new Map<string, { readonly keys: string[]; readonly kinds: SentenceKinds }>();
  for (const [key, value] of group) {
    const kinds = value instanceof Map ? folded(value as ReadonlyMap<string, unknown>) : value as SentenceKind;
    const text = JSON.stringify(kinds);
    const known = alike.get(text);
    if (known) known.keys.push(key);
    else alike.set(text, { keys: [key], kinds });
  }
  const [first, ...others] = alike.values();
  if (first && others.length === 0 && typeof first.kinds === 'string') return first.kinds;
  return Object.fromEntries([...alike.values()].map(({ keys, kinds }) => [keys.join('|'), kinds]));
}

/** The table as it stands in its file: one line for each part of a room. */
export function tableText(kinds: SentenceKinds, indent = ''): string {
  if (typeof kinds !== 'object') return typeof kinds === 'string' ? `'${kinds}'` : String(kinds);
  const parts = Object.entries(kinds).map(([keys, value]) => `${/^[a-z_$][\w$]*$/i.test(keys) ? keys : `'${keys}'`}: ${tableText(value, `${indent}  `)}`);
  const line = `{ ${parts.join(', ')} }`;
  return line.length < 120 ? line : `{\n${parts.map((part) => `${indent}  ${part},\n`).join('')}${indent}}`;
}

const HEAD = `# Sentences

Every sentence of the widget, in English, with the path it has in the setting \`sentences\`. How to use it:
[configuration.md](configuration.md#your-own-sentences). This page is made by \`npm run sentences\`.

- \`{1}\`, \`{2}\` … are values that the widget puts in. Your own sentence may hold them in any order, and one of them at least.
- **locked** sentences stay as they are; beside them stands why: **safety** is never weakened, **honesty** is how the page tells what is
  proven and whose word it is, a **notice** tells a visitor who is behind the page and what becomes of their words, and some
  have a **setting** of their own.
- **fixed** sentences are made from more than texts and numbers, so that no template can stand for them.
`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim() || '(empty)';

/** docs/sentences.md. */
export function sentenceDocs(list: readonly ListedSentence[]): string {
  const free = list.filter(({ count, lock }) => !lock && count >= 0).length;
  const rooms = [...new Set(list.map(({ path }) => path.split('.')[0] ?? ''))];
  const tables = rooms.map((room) => {
    const rows = list.filter(({ path }) => path.startsWith(`${room}.`)).map(({ path, text, count, lock }) =>
      `| \`${path}\` | ${cell(text)} | ${lock ? `locked: ${lock.kind}, ${lock.what}` : count < 0 ? 'fixed' : ''} |`);
    return `\n## ${room}\n\n| Path | English | |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `${HEAD}\n${list.length} sentences, ${free} of them free to be said otherwise.\n${tables.join('')}`;
}
