import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { DrawInput } from './drawing.js';
export type Kind = 'bar' | 'scatter';
type Config = ChartConfiguration<Kind, Spot[]>;
type Dataset = ChartDataset<Kind, Spot[]>;
/** One bar or mark. Rows are measured on the page, so `y` is px from the top of the canvas. */
export interface Spot {
    readonly x: number | [number, number];
    readonly y: number;
}
/** The paint of a band that has no upper end: it fades out from `low` to the end of the axis. */
export type Fade = (low: number) => string | CanvasGradient;
/** The chart for what was measured and seen on the page. It follows nothing by itself, and writes no text. */
export declare function chartConfig(input: DrawInput, fade: Fade, pixelRatio: number): Config;
/** Always the same five, so that marks can move: bands, likely marks on their halo, course visits, top-ups. */
export declare function datasetsOf({ data, geometry, look }: DrawInput, fade: Fade): Dataset[];
export {};
