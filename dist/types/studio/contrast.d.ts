/** What becomes of a brand colour on light or dark ground. */
export interface ColourNote {
    readonly isCorrected: boolean;
    readonly text: string;
}
/** The contrast of a colour on each ground that visitors may see, a line each; none for what is no plain colour. */
export declare function colourNotes(colour: string, scheme: string): readonly ColourNote[];
