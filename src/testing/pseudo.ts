import type { LanguagePack, Room, WordTree } from '../content/words/catalogue.js';
import { isMachineValue } from '../content/words/sentences.js';

/** Tag of the language that is English made long, accented and right to left. */
export const PSEUDO_LANG = 'en-XA';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á', c: 'ç', e: 'é', i: 'í', n: 'ñ', o: 'ö', s: 'š', u: 'ü', y: 'ý', z: 'ž',
  A: 'Á', C: 'Ç', E: 'É', I: 'Í', N: 'Ñ', O: 'Ö', S: 'Š', U: 'Ü', Y: 'Ý', Z: 'Ž',
};

/** A sentence made 40 % longer, with accents, between ⟦ and ⟧. Figures stay as they are; an empty text stays empty. */
export function pseudo(text: string): string {
  if (text === '') return text;
  const accented = text.replace(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter);
  const missing = Math.max(0, Math.ceil(text.length * 0.4) - 3);
  const padding = ' łöñġ'.repeat(Math.ceil(missing / 5)).slice(0, missing);
  return `⟦${accented}${padding}⟧`;
}

/** A language that shows at once which text is not translatable, does not fit, or is laid out for one direction. */
export function pseudoPack(catalogue: Readonly<Partial<Record<Room, object>>>): LanguagePack {
  return { lang: PSEUDO_LANG, dir: 'rtl', words: pseudoOf(catalogue) as LanguagePack['words'] };
}

/** The same tree with every sentence changed. What steers the page is left out, so that the English value stands. */
function pseudoOf(tree: unknown): WordTree | undefined {
  if (typeof tree === 'string') return pseudo(tree);
  if (typeof tree === 'function') {
    return (...values: never[]) => pseudoOf(Reflect.apply(tree, undefined, values)) as string;
  }
  if (Array.isArray(tree)) return tree.map((item: unknown) => pseudoOf(item)) as WordTree;
  if (typeof tree !== 'object' || tree === null) return undefined;
  const entries = Object.entries(tree)
    .filter(([key, value]: [string, unknown]) => !isMachineValue(key, value))
    .map(([key, value]: [string, unknown]) => [key, pseudoOf(value)] as const)
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as WordTree;
}
