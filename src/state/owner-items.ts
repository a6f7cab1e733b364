import type { HealthItem } from '../config/settings.js';
import type { Room } from '../content/words/catalogue.js';

/** The words of a room with those of an owner's own health answers: beside ours, and never in their place. */
export function withItems(room: Room, words: unknown, items: readonly HealthItem[]): unknown {
  if (room !== 'quiz' && room !== 'result') return words;
  return items.reduce((tree, { flag, list, text, reason, ask }) => {
    if (room === 'quiz') return added(added(tree, ['options', list, flag], { name: text, hint: '' }), ['chips', list, flag], text);
    const rule = at(at(words, 'screening'), 'ownRule');
    const why = { text: typeof rule === 'string' ? `${rule} ${reason}` : reason, sources: [] };
    return added(tree, ['screening', 'reasons', flag], { label: text, why, mayChange: '', ask });
  }, words);
}

/** The tree with a member more. A part of a room may lack the group for it, and stays as it is. */
function added(tree: unknown, [key = '', ...rest]: readonly string[], member: unknown): unknown {
  if (typeof tree !== 'object' || tree === null) return tree;
  if (rest.length === 0) return { ...tree, [key]: member };
  const group = at(tree, key);
  return group === undefined ? tree : { ...tree, [key]: added(group, rest, member) };
}

function at(tree: unknown, key: string): unknown {
  return typeof tree === 'object' && tree !== null && Object.hasOwn(tree, key) ? (tree as Readonly<Record<string, unknown>>)[key] : undefined;
}
