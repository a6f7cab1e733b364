import { SETTING_ATTRIBUTES } from '../config/attributes.js';

const PLACES: Readonly<Record<string, string>> = {
  config: 'config property', json: 'JSON inside the element', 'config-src': 'file of config-src',
};

const isAttribute = (name: string): boolean => (SETTING_ATTRIBUTES as readonly string[]).includes(name);

/** The place of a problem in words: `attribute prices, hair`; `JSON inside the element, prices.face`. */
export function whereOf(path: string): string {
  const [first = '', ...rest] = path.split('.');
  const inside = rest.join('.');
  const place = rest.length > 0 ? PLACES[first] : undefined;
  if (place) return `${place}, ${inside}`;
  if (path === 'json') return 'JSON inside the element';
  if (isAttribute(first) || path === 'config-src') return inside ? `attribute ${first}, ${inside}` : `attribute ${first}`;
  return path.startsWith('--') ? `style property ${path}` : path;
}

/** What was found, as it stands in the page where that can be told. */
export function foundAt(path: string, found: string): string {
  const [first = '', ...rest] = path.split('.');
  const text = /^"(.*)"$/s.exec(found)?.[1];
  if (text === undefined || !isAttribute(first)) return found;
  return `${first}="${[...rest, text].join(':')}"`;
}
