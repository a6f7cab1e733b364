import { isAddress, SWITCHES } from './fields.js';
import type { SetUp } from './set-up.js';

const MOST_ON_A_LINE = 90;

/** Text of an HTML attribute between double quotes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Attributes as they stand in a tag. */
export function markup(setUp: SetUp, prefix = ''): readonly string[] {
  return Object.entries(setUp)
    .filter(([name, text]) => !SWITCHES.includes(name) || text === 'true')
    .map(([name, text]) => (SWITCHES.includes(name) ? `${prefix}${name}` : `${prefix}${name}="${escaped(text)}"`));
}

/** Parts of a tag on lines of their own, where they do not fit on one. */
export function lines(parts: readonly string[], end: string): string {
  const one = `${parts.join(' ')}${end}`;
  return one.length <= MOST_ON_A_LINE ? one : `${parts.join('\n  ')}${end}`;
}

/** A text in single quotes of a script in a page. */
export function inScript(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('<', '\\x3c').replaceAll(/[\r\n\u2028\u2029]+/g, ' ')}'`;
}

/** JSON that ends no script and starts no comment of a page. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** What WordPress cuts an address down to, the brackets of a shortcode, quotes and `@` left out. */
const NOT_IN_ADDRESS = /[^\w\-~+.?#=!&;,/:%$|*()\u0080-\u{10ffff}]/gu;
/**
 * What ends a value, what WordPress takes out of a text (`%` with two figures, a backslash) and the quotes that the plugin takes
 * for typing mistakes at either end. An ampersand stays as it is, unless the text would read as an entity.
 */
const NOT_IN_TEXT = /["<>[\]\\\u2018\u2019\u201c\u201d\u2033]|%(?=[\da-f]{2})|&(?=#?\w+;)/giu;

/** An attribute of a WordPress shortcode. It stands on one line: WordPress would put a `<br>` at each break. */
export function inShortcode(name: string, text: string): string {
  const line = text.trim().replaceAll(/[\s\p{Cc}]+/gu, ' ');
  const value = isAddress(name) ? line.replaceAll(NOT_IN_ADDRESS, percent).replaceAll(/&(?=#?\w+;)/g, '&amp;')
    : line.replaceAll(NOT_IN_TEXT, (mark) => `&#${String(mark.charCodeAt(0)).padStart(3, '0')};`);
  return `${name.replaceAll('-', '_')}="${value}"`;
}

/** Also of a quote, which `encodeURIComponent` leaves as it is. */
function percent(mark: string): string {
  return mark === "'" ? '%27' : encodeURIComponent(mark);
}

/** The query of an address, with its question mark. */
export function addressText(setUp: SetUp): string {
  const query = new URLSearchParams(Object.entries(setUp)).toString();
  return query && `?${query}`;
}
