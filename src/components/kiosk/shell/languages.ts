import type { Settings } from '../../../config/settings.js';
import { addLanguage } from '../../../content/words/languages.js';
import { fileOf } from '../../../content/words/packs.js';

const ENGLISH = 'en';

const baseOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/** Languages a visitor may choose from: the owner's list, or the page's own and English. */
export function languagesOf({ languages, lang }: Pick<Settings, 'languages' | 'lang'>): readonly string[] {
  const wanted = languages ?? [lang || ENGLISH, ENGLISH];
  return wanted.filter((tag, index) => wanted.findIndex((other) => baseOf(other) === baseOf(tag)) === index);
}

/** Whether a language is the one spoken now. */
export function isSpoken(tag: string, spoken: string): boolean {
  return baseOf(tag) === baseOf(spoken);
}

/** What a language calls itself. */
export function nameOf(tag: string): string {
  try {
    return new Intl.DisplayNames(tag, { type: 'language' }).of(baseOf(tag)) ?? tag;
  } catch {
    return tag;
  }
}

/** Brings every language on offer before somebody asks for it, so that it is there where the network ends. */
export async function bringLanguages(settings: Pick<Settings, 'languages' | 'lang'>): Promise<void> {
  for (const tag of languagesOf(settings)) {
    // A file that does not come is told once a visitor asks for it.
    const file = await fileOf(tag)?.().catch(() => undefined);
    if (file) addLanguage(file.pack);
  }
}
