import { jsonFault } from './json-fault.js';
import type { Report } from './problems.js';

/** Most characters a set-up may have. */
export const MAX_CHARACTERS = 512 * 1024;

/** The object in the text of the JSON child, or of a file; `undefined` where there is none, or where it cannot be read. */
export function parseJson(child: unknown, report: Report, path = 'json'): unknown {
  if (typeof child !== 'string') return child ?? undefined;
  if (child.length > MAX_CHARACTERS) {
    report('tooLarge', path, `${child.length} characters`);
    return undefined;
  }
  const text = child.replace(/^\ufeff/, '');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    report('notJson', path, jsonFault(text));
    return undefined;
  }
}
