import { listOfTable } from '../config/price-table.js';
import { CONCERNS, type Concern } from '../model/answers.js';

/** Prices of one visit as the form holds them: text as it was typed. */
export type PriceTable = Readonly<Record<Concern, { readonly low: string; readonly high: string }>>;

const EMPTY: PriceTable = { face: { low: '', high: '' }, hair: { low: '', high: '' }, body: { low: '', high: '' } };

/** The price list of a table: `face: 7000-18000; hair: 8000+`. A lone low price is one "from" it; a high one alone is that price. */
export function listOf(table: PriceTable): string {
  return CONCERNS.map((concern) => [concern, entryOf(table[concern])] as const)
    .filter(([, entry]) => entry !== '')
    .map(([concern, entry]) => `${concern}: ${entry}`)
    .join('; ');
}

function entryOf({ low, high }: PriceTable[Concern]): string {
  const [from, to] = [low.trim(), high.trim()];
  if (from && !to) return `${from}+`;
  return from && from !== to ? `${from}-${to}` : to;
}

/**
 * The table of a list, or of rows from a spreadsheet, where each entry is a concern with one price or two; `undefined` for any
 * other. As for the widget, the first entry of a concern counts.
 */
export function tableOf(list: string): PriceTable | undefined {
  const table: Partial<Record<Concern, PriceTable[Concern]>> = {};
  for (const entry of listOfTable(list).split(/[;\n]/).map((text) => text.trim()).filter(Boolean)) {
    const found = /^(face|hair|body)\s*:\s*([^-+~]+?)\s*(?:-\s*([^-+~]+?)\s*|(\+)\s*)?$/.exec(entry);
    if (!found) return undefined;
    const [, concern, low = '', high, open] = found;
    table[concern as Concern] ??= { low, high: open ? '' : high ?? low };
  }
  return { ...EMPTY, ...table };
}
