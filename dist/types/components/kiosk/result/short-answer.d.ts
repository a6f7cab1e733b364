import { type TemplateResult } from 'lit';
import type { Outcome } from '../../../model/outcome.js';
import type { Explorer } from '../../../state/explorer.js';
/** The verdict, its heading, and the key facts where there is a plan; beside the verdict where there is little height. */
export declare function shortAnswer(explorer: Explorer, outcome: Outcome, isUpright: boolean): TemplateResult;
