/** One whole day in a calendar file. */
export interface CalendarDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

/** What a calendar file holds. */
export interface CalendarFile {
  /** Name of the product that writes it, as in `-//name//EN`. */
  readonly product: string;
  /** BCP 47 of the words. */
  readonly lang: string;
  /** When it was written. */
  readonly stamp: Date;
  readonly days: readonly CalendarDay[];
}

const LINE_OCTETS = 75;
const DAY_MS = 86_400_000;

/**
 * An iCalendar file (RFC 5545) of whole days. They are tentative and leave the day free, since nothing is booked. The same
 * days with the same words have the same ids, so that a file opened twice does not double them.
 */
export function calendarFile({ product, lang, stamp, days }: CalendarFile): string {
  const language = /^[a-z\d-]+$/i.test(lang) ? `;LANGUAGE=${lang}` : '';
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//${escaped(product)}//EN`, 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
    ...days.flatMap(({ date, title, text }, index) => [
      'BEGIN:VEVENT',
      `UID:${idOf(`${date}\n${title}\n${text}`)}-${index + 1}@${product}`,
      `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, '')}`,
      `DTSTART;VALUE=DATE:${compact(date)}`,
      `DTEND;VALUE=DATE:${compact(new Date(Date.parse(date) + DAY_MS).toISOString().slice(0, 10))}`,
      `SUMMARY${language}:${escaped(title)}`,
      ...(text ? [`DESCRIPTION${language}:${escaped(text)}`] : []),
      'STATUS:TENTATIVE', 'TRANSP:TRANSPARENT', 'CLASS:PRIVATE',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const compact = (date: string): string => date.replaceAll('-', '');

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n').replace(/[\0-\x08\x0b-\x1f\x7f]/g, '');
}

/** Breaks a line after 75 octets at most, never inside a character. */
function folded(line: string): string {
  let [text, octets] = ['', 0];
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LINE_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** A short number for a text (FNV-1a), enough to tell the days of one file apart. */
function idOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
