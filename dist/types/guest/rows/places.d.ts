import type { Guest } from '../guest.js';
import type { Row } from '../row.js';
/** Every chart stands at the width it has, with as many pixels as the screen has there. */
export declare function chartsAreSharp(guest: Guest): Promise<void>;
export declare const placeRows: readonly Row[];
