import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { DrawInput } from './drawing.js';
export type Kind = 'bar' | 'scatter';
type Config = ChartConfiguration<Kind, Spot[]>;
type Dataset = ChartDataset<Kind, Spot[]>;
type Value = number | [number, number];
/** One bar or mark. Rows are measured on the page, so their place is px: from the top of the canvas, or from its left edge where the chart is upright. */
export interface Spot {
    readonly x: Value;
    readonly y: Value;
}
/** The paint of a band that has no upper end: it fades out from `low` to the end of the axis. */
export type Fade = (low: number) => string | CanvasGradient;
/** The chart for what was measured and seen on the page. It follows nothing by itself, and writes no text. */
export declare function chartConfig(input: DrawInput, fade: Fade, pixelRatio: number): Config;
/** Always the same six, so that marks can move: bands, bands within them, likely marks on their halo, course visits, top-ups. */
export declare function datasetsOf({ data, geometry, look }: DrawInput, fade: Fade): Dataset[];
export {};
