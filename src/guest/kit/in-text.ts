/** A value as JSON, whatever the page has made of `JSON` and of the prototypes it asks. */
export function inText(value: unknown): string {
  if (value === undefined || value === null) return 'null';
  if (typeof value === 'number' || typeof value === 'boolean') return Number.isFinite(Number(value)) ? String(value) : `"${value}"`;
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) {
    let items = '';
    for (const item of value as unknown[]) items += `${items && ','}${inText(item)}`;
    return `[${items}]`;
  }
  if (typeof value !== 'object') return quoted(typeof value);
  let members = '';
  for (const key of Object.keys(value)) members += `${members && ','}${quoted(key)}:${inText((value as Record<string, unknown>)[key])}`;
  return `{${members}}`;
}

function quoted(text: string): string {
  let safe = '';
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isPlain = code > 31 && code < 127 && code !== 34 && code !== 92;
    safe += isPlain ? text[index] : `\\u${`000${code.toString(16)}`.slice(-4)}`;
  }
  return `"${safe}"`;
}
