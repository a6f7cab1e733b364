import { type Rgb } from './colour.js';
export type Scheme = 'light' | 'dark';
/** A page's colour made fit for text, lines and buttons of one scheme. */
export interface AccentTokens {
    /** `#rrggbb`. */
    readonly accent: string;
    /** The lighter or darker text on it, `#rrggbb`. */
    readonly onAccent: string;
    /** Whether the page's own colour could not be read in this scheme. */
    readonly corrected: boolean;
    /** Contrast of the colour used against the ground it is hardest to read on. */
    readonly ratio: number;
}
/** The accent for a page's colour: as it is where it can be read, else moved in lightness. */
export declare function accentTokens(colour: Rgb, scheme: Scheme): AccentTokens;
/** Contrast of a colour, as it is, against the ground of a scheme it is hardest to read on. */
export declare function readability(colour: Rgb, scheme: Scheme): number;
