import { nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
/** The address in the code; empty where there is no code. */
export declare function codeLink(explorer: Explorer): string;
/** The way to paper: the summary, or the note where there is nothing else to take along. */
export declare function printAtDesk(explorer: Explorer): TemplateResult | typeof nothing;
/**
 * "Take this with you": the plan as a code to scan, its address in words, and the way to paper. Nothing here leads off the
 * page, and no code holds an age, a safety answer, a price or a name.
 */
export declare function takeAlong(explorer: Explorer, link: string): TemplateResult;
