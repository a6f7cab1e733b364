import { type TemplateResult } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
/** What the buttons around a step do. */
export interface VisitLinks {
    readonly look: () => void;
    readonly hide: () => void;
    readonly clear: () => void;
    /** What stands in place of the step came or went. */
    readonly change: () => void;
}
/** Brings all that a visit may ask for, before the network ends. */
export declare function bringAhead({ bring, settings }: Explorer): Promise<void>;
/** One step of a visit, or what the widget puts in its place while a part is missing, with what is there on each of them. */
export declare function renderVisit({ step, language }: Explorer, isReplaced: boolean, { look, hide, clear, change }: VisitLinks): TemplateResult;
