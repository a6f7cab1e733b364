import { daysBetween, isIsoDate } from '../lib/dates.js';
import { pictureUrl } from '../lib/safe-url.js';
import { cleanText } from '../lib/text.js';
import type { ReadingContext } from './context.js';
import type { ProblemKind } from './problems.js';
import type { Config } from './schema.js';
import type { Settings, Story } from './settings.js';

type Written = NonNullable<Config['stories']>[number];

/** Most stories that are shown; a longer list proves no more. */
const MOST = 12;

/** The stories that say what a visitor has to know of them. One without consent, date or visits is left out, and the owner told. */
export function readStories(written: Config['stories'] = [], context: ReadingContext): Partial<Settings> {
  const { pathOf, report } = context;
  if (written.length > MOST) report('tooLarge', pathOf('stories'), `${written.length} items`, `at most ${MOST} stories`);
  const stories = written.slice(0, MOST).flatMap((story, index) => readStory(story, pathOf(`stories[${index}]`), context) ?? []);
  return stories.length > 0 ? { stories } : {};
}

function readStory(written: Written, path: string, context: ReadingContext): Story | null {
  const { goal, sessions, planned } = written;
  const refuse = (kind: ProblemKind, name = '', found: unknown = undefined): null => {
    context.report(kind, path + name, found);
    return null;
  };
  const { given, date = '', scope } = written.consent ?? {};
  const consent = { date: isIsoDate(date) ? date : '', scope: cleanText(scope, 80) };
  if (!given || !consent.date || !consent.scope) return refuse('noConsent', '.consent');
  if (!goal || !sessions || !written.date) return refuse('noStoryFacts');
  const day = dayOf(written.date);
  if (!day) return refuse('badDate', '.date', written.date);
  const { today } = context.checks;
  const isToCome = (when: string): boolean => Boolean(today) && daysBetween(today as string, when) > 1;
  if (isToCome(day)) return refuse('futureDate', '.date', written.date);
  if (isToCome(consent.date)) return refuse('futureDate', '.consent.date', consent.date);
  const text = cleanText(written.text, 600);
  const photos = written.before || written.after ? readPhotos(written, day) ?? refuse('badPhotos') : null;
  if (!text && !photos) return written.before || written.after ? null : refuse('badText', '.text', written.text);
  return {
    path, goal, sessions, text, consent, photos, date: written.date,
    planned: Math.max(planned ?? sessions, sessions), who: cleanText(written.who, 40),
  };
}

/** Both photos, with all that has to be said of a pair; `null` where something is missing. */
function readPhotos({ before, after, sameLight, edited: isEdited }: Written, lastDay: string): Story['photos'] {
  const [first, last] = [before, after].map((photo) => ({ src: pictureUrl(photo?.src), alt: cleanText(photo?.alt, 160) }));
  const date = before?.date ?? '';
  const firstDay = dayOf(date);
  const isWhole = first?.src && first.alt && last?.src && last.alt && firstDay && firstDay <= lastDay;
  return isWhole && sameLight !== undefined && isEdited !== undefined
    ? { before: { ...first, date }, after: last, sameLight, isEdited } : null;
}

/** A day, or the first one of a month; empty for what is neither. */
function dayOf(date: string): string {
  const day = date.length === 7 ? `${date}-01` : date;
  return isIsoDate(day) ? day : '';
}
