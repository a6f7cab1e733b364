import { bannedIn } from '../content/words/owner-bans.js';
import { cleanText } from '../lib/text.js';
import type { Report } from './problems.js';

/** A text of the owner's that stands beside ours: cut where it is too long, empty where it promises. The owner is told. */
export function ownText(written: unknown, most: number, path: string, report: Report): string {
  const whole = cleanText(written, most + 1);
  if (isBanned(whole, written, path, report)) return '';
  const isLong = [...whole].length > most;
  if (isLong) report('tooLarge', path, written, `at most ${most} characters`);
  return isLong ? `${cleanText(whole, most - 1)}…` : whole;
}

/** Whether a text promises, or names what may not be named to patients. The owner is told. */
export function isBanned(text: string, written: unknown, path: string, report: Report): boolean {
  const banned = bannedIn(text);
  if (banned) report('bannedWords', path, written, `no ${banned.replace(/^an? /, '')}`);
  return Boolean(banned);
}

/** Whether there is something to read in it: a letter or a figure that is drawn. Some letters are there to fill, and show nothing. */
export function isReadable(text: string): boolean {
  return /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u.test(text);
}
