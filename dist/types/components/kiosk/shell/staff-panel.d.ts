import { type TemplateResult } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import type { ScreenSet } from './screen-set.js';
/** What the panel cannot read from the visit, and what it does. */
export interface PanelLinks {
    readonly isAwake: boolean;
    readonly set: ScreenSet;
    /** Until it closes by itself. */
    readonly minutes: number;
    readonly change: (set: ScreenSet) => void;
    readonly close: () => void;
    readonly clear: () => void;
}
/** How the device does and how it is set up. Nothing of a visitor, nothing that is counted. */
export declare function renderPanel(explorer: Explorer, links: PanelLinks): TemplateResult;
