/**
 * Urdu as its readers know it: in Nastaliq with lines far apart; where no face of it is on the device, in Naskh. No font is
 * fetched but one that the page itself has declared for these words, and the lines follow it once it is here.
 */
export declare function dress(frame: HTMLElement): void;
