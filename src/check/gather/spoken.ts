import type { Room } from '../../content/words/catalogue.js';
import type { Checked } from '../checked.js';
import type { Spoken } from '../facts.js';
import { ENGLISH_SHAPE } from '../words/english-shape.js';
import { missingFrom, type Shape } from '../words/shape.js';

/** What the language in use lacks; `null` for English. */
export function spokenBy({ settings: { language } }: Checked): Spoken | null {
  const { lang, words } = language;
  if (/^en(-|$)/i.test(lang)) return null;
  const missing = Object.entries(ENGLISH_SHAPE).flatMap(([room, shape]: [string, Shape]) =>
    missingFrom(shape, (english) => words(room as Room, english)).map((way) => `${room}.${way}`));
  return { lang, name: nameOf(lang), missing };
}

function nameOf(lang: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}
