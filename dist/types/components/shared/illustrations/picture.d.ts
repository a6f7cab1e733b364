import { type TemplateResult } from 'lit';
/** One accent mark on an outline: dots are strokes of no length. */
export interface Mark {
    readonly path: string;
    readonly width: number;
    /** Opacity of its filling; none without it. */
    readonly fill?: number;
}
/** A line drawing with the marks that tell it from its sisters. */
export interface Picture {
    readonly box: string;
    readonly outline: string;
    /** Stroke width of the outline; 2 unless told. */
    readonly width?: number;
    /** Hair, faintly filled; holes are left free. */
    readonly shade?: string;
    /** Hair too thin to fill: broken lines. */
    readonly broken?: string;
    readonly marks: readonly Mark[];
}
/** Dots at these places: `dots('70 75,75 82')`. */
export declare function dots(places: string, width?: number): Mark;
/** Colours of pictures: lines follow the text, marks the accent. */
export declare const pictureStyles: import("lit").CSSResult;
/** Draws a picture. The words beside it say all that it says. */
export declare function drawing({ box, outline, width, shade, broken, marks }: Picture): TemplateResult;
