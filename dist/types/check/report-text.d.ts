import { type Report } from './report.js';
/** The report as plain text, to send to whoever can help: settings and codes, never an answer of a visitor. */
export declare function reportText(report: Report): string;
