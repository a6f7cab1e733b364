import type { Report } from './problems.js';
/** A text of the owner's that stands beside ours: cut where it is too long, empty where it promises. The owner is told. */
export declare function ownText(written: unknown, most: number, path: string, report: Report): string;
/** Whether a text promises, or names what may not be named to patients. The owner is told. */
export declare function isBanned(text: string, written: unknown, path: string, report: Report): boolean;
/** Whether there is something to read in it: a letter or a figure that is drawn. Some letters are there to fill, and show nothing. */
export declare function isReadable(text: string): boolean;
