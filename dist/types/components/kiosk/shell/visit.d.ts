import { type TemplateResult } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
/** What the buttons around a step do. */
export interface VisitLinks {
    readonly look: () => void;
    readonly hide: () => void;
    readonly clear: () => void;
}
/** Brings all that a visit may ask for, before the network ends. */
export declare function bringAhead({ bring, settings }: Explorer): Promise<void>;
/** One step of a visit, or room for what the widget puts in its place while a part is missing, with what is there on each of them. */
export declare function renderVisit({ step, language }: Explorer, isReplaced: boolean, { look, hide, clear }: VisitLinks): TemplateResult;
