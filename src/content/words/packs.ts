import type { LanguagePack } from './catalogue.js';
import { findLanguage } from './languages.js';

/** Languages that come as a file of their own when a widget wants one. The one-file script has none: there they are files beside it. */
const PACKS: Readonly<Record<string, () => Promise<{ readonly pack: LanguagePack }>>> = {
  ur: () => import('./ur/index.js'),
  ar: () => import('./ar/index.js'),
};

/** Brings the language of a tag; `undefined` where it is here already, or is none of ours. */
export function fileOf(tag: string): (typeof PACKS)[string] | undefined {
  const [name = ''] = tag.toLowerCase().split('-');
  return !findLanguage(tag) && Object.hasOwn(PACKS, name) ? PACKS[name] : undefined;
}
