import type { Facts } from '../facts.js';
import type { Item } from '../item.js';
import { titleOf } from '../titles.js';
import { whereOf } from '../where.js';

/** One decimal, rounded down: 4.49 is not 4.5. */
const ratioText = (ratio: number): string => `${Math.floor(ratio * 10) / 10} to 1`;

/** Whether text in the brand colour can be read. */
export function brandColour({ colour, settings: { scheme } }: Facts): Item {
  if (!colour) return { rank: 'passed', title: 'Brand colour', note: 'The built-in one' };
  const { path, asked, askedRatio, used, usedRatio, isCorrected } = colour;
  if (!isCorrected) return { rank: 'passed', title: 'Brand colour', note: `${asked} is used as it is, contrast ${ratioText(askedRatio)}` };
  const title = scheme === 'dark' ? 'Brand colour was too dark for text' : titleOf('TX-THEME-001')?.title ?? '';
  return {
    rank: 'look', code: 'TX-THEME-001', title, where: whereOf(path),
    found: `${path === 'accent' ? `accent="${asked}"` : `${path}: ${asked}`}, contrast ${ratioText(askedRatio)}`,
    fix: `We use ${used}, contrast ${ratioText(usedRatio)}, so that text passes 4.5 to 1. Set another colour to choose your own.`,
  };
}
