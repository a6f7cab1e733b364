import type { Problem } from '../../config/settings.js';
import type { Facts } from '../facts.js';
import type { Finding } from '../item.js';
import { titleOf } from '../titles.js';
import { foundAt, whereOf } from '../where.js';

/** Told by a check of their own, with more to say. */
const ELSEWHERE: readonly string[] = ['TX-CFG-015', 'TX-THEME-001', 'TX-LOAD-001'];

/** What can be said better with what was found. */
const FIXES: Readonly<Record<string, (problem: Problem) => string | undefined>> = {
  'TX-CFG-011': ({ found }) => internationalForm(found),
  'TX-CFG-027': ({ path, found }) => swapped(path, found),
};

/** Everything the widget has told its owner, in words for a webmaster. */
export function settingFindings({ problems }: Facts): readonly Finding[] {
  return problems.filter(({ code }) => !ELSEWHERE.includes(code)).map((problem) => {
    const { code, path, found, expected, fix } = problem;
    const { title, rank } = titleOf(code) ?? { title: `A problem: ${code}`, rank: 'fix' as const };
    return { rank, code, title, where: whereOf(path), found: foundAt(path, found), fix: FIXES[code]?.(problem) ?? `Expected: ${expected}. ${fix}` };
  });
}

/** Which country a number belongs to is for its owner to say; the example is Pakistan's where the number has its form. */
function internationalForm(found: string): string | undefined {
  const digits = found.replace(/\D/g, '');
  return /^03\d{9}$/.test(digits)
    ? `Use the international form. If this is a number in Pakistan: whatsapp="+92${digits.slice(1)}"` : undefined;
}

function swapped(path: string, found: string): string | undefined {
  const [, high, low] = /^"(.+?)\s*-\s*(.+)"$/.exec(found) ?? [];
  const name = path.split('.').slice(1).join('.');
  return high && low ? `Swap the two numbers: ${name ? `${name}:` : ''}${low}-${high}. Until then we show them swapped.` : undefined;
}
