import type { ChartData } from './chart-data.js';
/** Where the words left room, in CSS px of the box that is drawn on. */
export interface Geometry {
    readonly width: number;
    readonly height: number;
    /** Ends of the axis, from the left edge. */
    readonly left: number;
    readonly right: number;
    /** Middle of each row, from the top; of each column, from the left edge, where the chart is upright. */
    readonly centres: readonly number[];
    /** Height of a band, or its width where the chart is upright. */
    readonly thickness: number;
    /** Ends of the axis from the top, where the chart is upright. */
    readonly upright?: {
        readonly top: number;
        readonly bottom: number;
    };
}
/** Colours as the page resolved them. */
export interface Look {
    readonly band: string;
    readonly likely: string;
    /** Marks of plans that are not the visitor's. */
    readonly mid: string;
    readonly surface: string;
    readonly otherBand: string;
    readonly other: string;
    /** What a band without an upper end fades into. */
    readonly ground: string;
}
export interface DrawInput {
    readonly data: ChartData;
    readonly geometry: Geometry;
    readonly look: Look;
    readonly isRtl: boolean;
}
/** A chart that stands on its canvas. */
export interface Drawing {
    /** Moves the marks to new values; at once where motion is not wanted. */
    readonly update: (input: DrawInput, moves: boolean) => void;
    readonly destroy: () => void;
}
/** Puts a chart on a canvas that is part of the page. */
export type Drawer = (canvas: HTMLCanvasElement, input: DrawInput) => Drawing;
/** Brings the drawer, and with it the chart library, when the first chart is seen. */
export declare const loadDrawer: () => Promise<Drawer>;
