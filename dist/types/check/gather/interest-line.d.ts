import type { Checked } from '../checked.js';
/** Whether the line on the clinic's interest can be seen in the widget. */
export declare function hasInterestLine({ shadowRoot, settings }: Checked): boolean;
