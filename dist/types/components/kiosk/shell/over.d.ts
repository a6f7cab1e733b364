import { nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import type { Count } from './count.js';
import type { Reading } from './reading.js';
import type { ScreenSet } from './screen-set.js';
/** What lies over the screen. */
export type Over = '' | 'warning' | 'cover' | 'link' | 'look' | 'staff';
/** What was opened over it, by a visitor or by staff. */
export interface Opened {
    readonly isCovered: boolean;
    readonly isStaff: boolean;
    readonly isChoosing: boolean;
    /** Where a link would have led. */
    readonly address: string;
}
export declare const NOTHING_OPEN: Opened;
/** What the cards tell, and what their buttons do. */
export interface OverLinks {
    readonly count: Count;
    readonly address: string;
    readonly reading: Reading;
    readonly set: ScreenSet;
    readonly isAwake: boolean;
    readonly clear: () => void;
    readonly stay: () => void;
    readonly close: () => void;
    readonly read: (reading: Reading) => void;
    readonly change: (event: CustomEvent<ScreenSet>) => void;
}
/** What lies on top, where more than one thing is open. */
export declare function overOf({ isCovered, isStaff, isChoosing, address }: Opened, isAsked: boolean): Over;
export declare function renderOver(over: Over, { language, settings, step }: Explorer, links: OverLinks): TemplateResult | typeof nothing;
