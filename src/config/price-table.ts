/** Most characters of a row. */
const LONGEST_ROW = 400;

/** A name and, right after it, what divides the cells of a table. */
const TABLE = /^\s*"?[a-z][a-z -]*"?([,;\t])[^:]*$/i;

/**
 * A table `name, low, high, typical`, as spreadsheets give it, as the lines of a price list; any other text as it is. An
 * empty `high` is an open price; with one amount alone the price is exact.
 */
export function listOfTable(text: string): string {
  const mark = TABLE.exec(text)?.[1];
  if (!mark) return text;
  // What divides cells stands outside of quotes.
  const divider = new RegExp(`${mark}(?=(?:[^"]*"[^"]*")*[^"]*$)`);
  // A tab at the end of a row is an empty cell.
  const [head = '', ...rows] = text.trimStart().split(/[ \r]*\n\s*/).filter(Boolean);
  const hasHead = !/\d/.test(head);
  const columns = Math.min(4, hasHead ? head.split(divider).length : 4);
  return (hasHead ? rows : [head, ...rows]).map((row) => {
    if (row.length > LONGEST_ROW) return row;
    const cells = row.split(divider).map((cell) => cell.replaceAll('"', '').trim());
    const [name, low = '', high, typical] = cells;
    const price = `${low}${high ? `-${high}` : high === '' ? '+' : ''}${typical ? `~${typical}` : ''}`;
    // Two amounts, or one with its thousands set apart?
    const isUnclear = cells.slice(columns).some(Boolean) || (!hasHead && /^\d{1,3},\d{3}$/.test(`${low},${high}`));
    return `${name}: ${isUnclear ? `${low},${high} or more` : price}`;
  }).join('\n');
}
