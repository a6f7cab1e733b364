import type { Story } from '../../../config/settings.js';
import type { Format } from '../../../lib/format.js';

/** A story with its pair of photos. */
export type PhotoStory = Story & { readonly photos: NonNullable<Story['photos']> };

export function hasPhotos(story: Story): story is PhotoStory {
  return story.photos !== null;
}

/** "2 August 2026", or "August 2026" where the day is not known. */
export function dateWords(date: string, format: Format): string {
  return date.length === 7 ? format.month(`${date}-01`) : format.date(date);
}

/** Whole months from the photo before to the one after. */
export function monthsBetween(before: string, after: string): number {
  const [first, last] = [before, after].map((date) => date.split('-').map(Number));
  const [year = 0, month = 0, day = 0] = first ?? [];
  const [lastYear = 0, lastMonth = 0, lastDay = 0] = last ?? [];
  const isShort = day > 0 && lastDay > 0 && lastDay < day;
  return (lastYear - year) * 12 + lastMonth - month - (isShort ? 1 : 0);
}
