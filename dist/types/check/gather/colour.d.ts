import type { Checked } from '../checked.js';
import type { Colour } from '../facts.js';
/** The brand colour of a widget; `null` where none was asked for, or where it is no colour to this browser. */
export declare function colourOf(widget: Checked): Colour | null;
