/** Urdu as its readers know it: in Nastaliq with lines far apart; where no face of it is on the device, in Naskh. No font is fetched. */
export declare function dress(frame: HTMLElement): void;
