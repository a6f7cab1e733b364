/** Characters that turn the direction of what follows, or hide inside a word. Joiners stay: Urdu and emoji need them. */
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/**
 * A text of the page's owner, safe to set: on one line, well formed, without control characters, no longer than `max`
 * characters and without towers of accents. Anything but a text gives an empty one.
 */
export function cleanText(text: unknown, max: number): string {
  if (typeof text !== 'string') return '';
  const clean = text
    .slice(0, max * 8)
    .replace(/\p{Surrogate}|[\ufffe\uffff]/gu, '\ufffd')
    .replace(INVISIBLE, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .trim();
  return [...clean].slice(0, max).join('').trim();
}
