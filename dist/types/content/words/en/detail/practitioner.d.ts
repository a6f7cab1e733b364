import { type PractitionerWords } from '../../shapes.js';
/** How to choose who does it, and what to ask. */
export declare const practitioner: PractitionerWords;
