import type { SetUp } from './set-up.js';

const KEY = 'set-up';
/** A fragment longer than this is no set-up of ours. */
const MOST_CHARACTERS = 8000;
/** Of one setting. */
const MOST_TEXT = 2000;

/** What a fragment held. */
export interface LinkedSetUp {
  readonly setUp: SetUp;
  /** Whether it looked like a set-up and could not be taken, whole or in part. */
  readonly isDamaged: boolean;
}

/** The fragment of an address that holds a set-up, so that a link shows it again. Empty where nothing is set. */
export function fragmentOf(setUp: SetUp): string {
  const given = new URLSearchParams(Object.entries(setUp).filter(([, text]) => text.trim() !== ''));
  return given.size > 0 ? `#${KEY}&${given.toString()}` : '';
}

/**
 * The set-up of a fragment. What the form cannot show, a second setting of the same name, text that is too long and marks
 * that nobody types are left out. Never throws.
 */
export function setUpOf(fragment: string, canShow: (name: string, text: string) => boolean): LinkedSetUp {
  if (!fragment.startsWith(`#${KEY}`)) return { setUp: {}, isDamaged: false };
  if (fragment.length > MOST_CHARACTERS || !fragment.startsWith(`#${KEY}&`)) return { setUp: {}, isDamaged: true };
  const setUp: Record<string, string> = {};
  let isDamaged = false;
  for (const [name, text] of new URLSearchParams(fragment.slice(KEY.length + 2))) {
    if (canShow(name, text) && !Object.hasOwn(setUp, name) && isTyped(text)) setUp[name] = text;
    else isDamaged = true;
  }
  return { setUp, isDamaged };
}

/** Without marks that steer a terminal or turn the direction of text, and without what came of a broken escape. */
function isTyped(text: string): boolean {
  return text.length <= MOST_TEXT && !/[\p{Bidi_Control}\p{Cs}\uFFFD]|(?![\n\r\t])\p{Cc}/u.test(text);
}
