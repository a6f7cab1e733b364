import type { Report } from './problems.js';
/** Most characters a set-up may have. */
export declare const MAX_CHARACTERS: number;
/** The object in the text of the JSON child, or of a file; `undefined` where there is none, or where it cannot be read. */
export declare function parseJson(child: unknown, report: Report, path?: string): unknown;
