import type { LanguagePack } from '../content/words/catalogue.js';
import { findLanguage } from '../content/words/languages.js';

/** Languages that come as a file of their own when a widget wants one. The one-file script has none: there they are files beside it. */
const PACKS: Readonly<Record<string, () => Promise<{ readonly pack: LanguagePack }>>> = {
  ur: () => import('../content/words/ur/index.js'),
  ar: () => import('../content/words/ar/index.js'),
};

/** Brings the language of a tag; `undefined` where it is here already, or is none of ours. */
export function fileOf(tag: string): (typeof PACKS)[string] | undefined {
  const name = tag.slice(0, 2).toLowerCase();
  return findLanguage(tag) || !/^..(-|$)/.test(tag) || !Object.hasOwn(PACKS, name) ? undefined : PACKS[name];
}
