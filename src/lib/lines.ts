import { cleanText } from './text.js';

/** Digits of other scripts that phones and keyboards write, by the first of their ten. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

/** The same text with digits of Urdu, Arabic, Hindi, Bengali and full-width ones as Latin digits. */
export function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/**
 * A text of several lines, safe to send: each line as `cleanText` leaves it, at most one empty line between two, none at
 * either end. It is not shortened: what is too long is told, never cut.
 */
export function cleanLines(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => cleanText(line, Math.max(line.length, 1)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A text that leaves the page, without the marks that keep its pieces in their direction: programs that get it may not know them. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}
