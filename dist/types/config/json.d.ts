import type { Report } from './problems.js';
/** The object in the text of the JSON child; `undefined` where there is no child, or where it cannot be read. */
export declare function parseJson(child: unknown, report: Report): unknown;
