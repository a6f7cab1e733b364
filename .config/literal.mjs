// Values as TypeScript text.
/** A key that needs no quotes. */
export const isName = /^[A-Za-z_]\w*$/;
/** A value as TypeScript on one line. */
export function literal(value) {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value === null || typeof value !== 'object') return typeof value === 'string' ? quoted(value) : String(value);
  const entries = Object.entries(value).map(([key, item]) => `${isName.test(key) ? key : quoted(key)}: ${literal(item)}`);
  return `{ ${entries.join(', ')} }`;
}
/** A text in quotes. */
export const quoted = (text) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);
