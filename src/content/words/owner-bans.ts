import { ARABIC_BANS } from './ar/bans.js';
import { type Ban, ENGLISH_BANS } from './banned.js';
import { URDU_BANS } from './ur/bans.js';

/** Rules of our own writing, which an owner's words need not keep. */
const OUR_STYLE: ReadonlySet<string> = new Set(['a range with a dash', '"rare" without a rate', 'a chance told as "1 in"', 'figures of another script']);

/** Letters that keyboards write in several ways, and figures, as one of each: an owner may have written any. */
const ALIKE: readonly (readonly [written: RegExp, as: string])[] = [
  [/[\u064b-\u065f\u0670\u0640\u200c-\u200f]/g, ''], [/[أإآٱ]/g, 'ا'], [/[يىئ]/g, 'ی'], [/ك/g, 'ک'], [/[هةۃۂ]/g, 'ہ'], [/ؤ/g, 'و'],
];

function folded(text: string): string {
  const alike = ALIKE.reduce((rest, [written, as]) => rest.replace(written, as), text.normalize('NFC'));
  return alike.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** What a text promises, and the words that do. */
export interface Banned {
  readonly what: string;
  readonly words: string;
}

const forOwners = (bans: readonly Ban[]): readonly Ban[] => bans.filter(({ what }) => !OUR_STYLE.has(what));

const ENGLISH = forOwners(ENGLISH_BANS);
const OTHERS = forOwners([...URDU_BANS, ...ARABIC_BANS]);
const FOLDED = OTHERS.map(({ what, pattern }) => ({ what, pattern: new RegExp(folded(pattern.source)) }));

function metIn(text: string, bans: readonly Ban[]): Banned | undefined {
  for (const { what, pattern, unless } of bans) {
    const [words] = pattern.exec(text) ?? [];
    if (words !== undefined && !unless?.test(text)) return { what, words };
  }
  return undefined;
}

/** What a text in Urdu or Arabic promises or claims that nobody may. An owner writes in any language, whichever the widget speaks. */
export function bannedBesideEnglish(text: string): Banned | undefined {
  return metIn(text, OTHERS) ?? metIn(folded(text), FOLDED);
}

/** What a text promises or claims that nobody may, in words for its owner; `undefined` where it does not. */
export function bannedIn(text: string): string | undefined {
  return (metIn(text, ENGLISH) ?? bannedBesideEnglish(text))?.what;
}
