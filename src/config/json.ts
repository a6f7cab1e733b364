import type { Report } from './problems.js';

const MAX_CHARACTERS = 512 * 1024;

/** The object in the text of the JSON child; `undefined` where there is no child, or where it cannot be read. */
export function parseJson(child: unknown, report: Report): unknown {
  if (typeof child !== 'string') return child ?? undefined;
  if (child.length > MAX_CHARACTERS) {
    report('tooLarge', 'json', `${child.length} characters`);
    return undefined;
  }
  try {
    return JSON.parse(child.replace(/^\ufeff/, '')) as unknown;
  } catch (error) {
    const hint = /[\u201c\u201d\u2018\u2019\u00ab\u00bb]/.exec(child);
    report('notJson', 'json', hint ? `a curly quote at character ${hint.index + 1}` : String((error as Error).message));
    return undefined;
  }
}
