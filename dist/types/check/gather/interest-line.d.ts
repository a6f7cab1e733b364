import type { Checked } from '../checked.js';
/** Whether the line on the interest of whoever runs the page can be seen in the widget. */
export declare function hasInterestLine({ shadowRoot, settings }: Checked): boolean;
