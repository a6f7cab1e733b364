import type { Report } from '../report.js';
/** The lists of a report: what asks for something first, what passed after it. */
export declare function itemsOf({ fix, look, passed }: Report): readonly HTMLElement[];
