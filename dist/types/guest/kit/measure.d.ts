/** A chart's drawing: its size on the page in CSS px, and the pixels it is made of. */
export interface Drawing {
    readonly width: number;
    readonly height: number;
    readonly pixelsAcross: number;
    readonly pixelsDown: number;
    readonly density: number;
}
/** Every chart of the widget that is shown. */
export declare function drawings(place?: number): Drawing[];
/** An element of the widget and where it stands, in CSS px from the widget's own corner. */
export interface Box {
    readonly what: string;
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
}
/** Every element of the widget that is shown, in order. */
export declare function boxes(place?: number): Box[];
/** How the elements that hold text look: what a page's own rules could reach through inheritance. */
export declare function inks(place?: number): string[];
/** How many elements of this name are shown in the widget. */
export declare function shown(name: string, place?: number): number;
/** Size of the widget's plain text in CSS px. */
export declare function textSize(place?: number): number;
/** Which way the widget's text runs. */
export declare function direction(place?: number): string;
