import { jsonFault } from './json-fault.js';
import type { Report } from './problems.js';

const MAX_CHARACTERS = 512 * 1024;

/** The object in the text of the JSON child; `undefined` where there is no child, or where it cannot be read. */
export function parseJson(child: unknown, report: Report): unknown {
  if (typeof child !== 'string') return child ?? undefined;
  if (child.length > MAX_CHARACTERS) {
    report('tooLarge', 'json', `${child.length} characters`);
    return undefined;
  }
  const text = child.replace(/^\ufeff/, '');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    report('notJson', 'json', jsonFault(text));
    return undefined;
  }
}
