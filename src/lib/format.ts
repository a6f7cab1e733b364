import { isIsoDate } from './dates.js';

/** Writes numbers, money and dates in one locale. Never throws, and never writes NaN, Infinity or a scientific number. */
export interface Format {
  /** Empty for what is no number. */
  readonly number: (value: number) => string;
  /** Three significant figures at most, rounded up: an amount never reads lower than it is. All of them with `isExact`. */
  readonly money: (minor: number, currency: string, isExact?: boolean) => string;
  /**
   * Two amounts with the currency written once: "Rs 28,000 to 150,000". Ends that read alike give one amount. Where the
   * upper one is open, `from` finds the words.
   */
  readonly moneySpan: (
    lowMinor: number, highMinor: number | null, currency: string, join: (low: string, high: string) => string,
    from: (low: string) => string,
  ) => string;
  /** "22 November 2026"; empty for what is no date. */
  readonly date: (iso: string) => string;
  /** "November 2026"; empty for what is no date. */
  readonly month: (iso: string) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
}

/** Asks an object of Intl, made at its first use, to write; `undefined` where Intl is missing, broken or writes nonsense. */
export type Ask = <T>(key: string, make: () => T, use: (tool: T) => string) => string | undefined;

/** Writes a day in some way; `fallback` where Intl cannot, and nothing for what is no day. */
export type WriteDay = (iso: string, key: string, fallback: string, options: Intl.DateTimeFormatOptions) => string;

/** Adds amounts, months, lists and numbers past 999 to a format: a part of its own, since the first screen writes none. */
export type AmountWriter = (writing: {
  readonly ask: Ask; readonly tags: readonly string[]; readonly dated: WriteDay;
}) => Omit<Format, 'date'>;

const none = (): string => '';
const noAmounts: AmountWriter = () => ({ number: none, money: none, moneySpan: none, month: none, list: none });

/** The widget's own English is British. */
const DEFAULT_LOCALE = 'en-GB';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * "22 November 2026", and `undefined` for what is no day. A browser takes longer to get Intl ready, once on each page, than
 * for all else on the first screen.
 */
function britishDate(iso: string): string | undefined {
  const [year, month = 0, day] = isIsoDate(iso) ? iso.split('-').map(Number) : [];
  return year ? `${day} ${MONTHS[month - 1]} ${year}` : undefined;
}

/** Up to three Latin digits are the same everywhere. */
const isPlain = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000;

/** The way a locale writes, with Latin digits; amounts of money where their writer is given. An unknown or broken locale writes as British English does. */
export function createFormat(locale: string, amounts: AmountWriter = noAmounts): Format {
  const language = /^[a-z]{2,3}(-[a-z\d]{2,8})*/i.exec(locale)?.[0] ?? DEFAULT_LOCALE;
  const tags = [`${language === 'en' ? DEFAULT_LOCALE : language}-u-ca-gregory-nu-latn`, DEFAULT_LOCALE];
  const tools = new Map<string, unknown>();

  const ask: Ask = (key, make, use) => {
    try {
      const tool = (tools.get(key) ?? make()) as ReturnType<typeof make>;
      tools.set(key, tool);
      const text = use(tool);
      return text && !/NaN|undefined|∞/.test(text) ? text : undefined;
    } catch {
      return undefined;
    }
  };

  const dated: WriteDay = (iso, key, fallback, options) => {
    if (!isIsoDate(iso)) return '';
    const make = (): Intl.DateTimeFormat => new Intl.DateTimeFormat(tags, { ...options, timeZone: 'UTC' });
    return ask(key, make, (tool) => tool.format(Date.parse(iso))) ?? fallback;
  };

  const written = amounts({ ask, tags, dated });
  return {
    ...written,
    number: (value) => (isPlain(value) ? `${value}` : written.number(value)),
    date: (iso) => (/^en(-GB)?$/i.test(language) ? britishDate(iso) : undefined) ?? dated(iso, 'date', iso, { day: 'numeric', month: 'long', year: 'numeric' }),
  };
}
