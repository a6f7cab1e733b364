/** A number on the axis, with what is written there. */
export interface ChartTick {
    readonly at: number;
    readonly text: string;
}
/** One visit on the axis of time. */
export interface ChartPoint {
    readonly at: number;
    readonly kind: 'course' | 'top-up';
}
/** From the lowest to the highest value; without an upper end the band fades out. */
export interface ChartBand {
    readonly low: number;
    readonly high: number | null;
}
/** One row: words, and what is drawn beside or under them. */
export interface ChartRow {
    /** Begins a group of rows under a heading of its own. */
    readonly group?: string;
    readonly label: string;
    /** Stands out: a bold number, an amount. */
    readonly value: string;
    /** Stands beside the value, plain. */
    readonly note: string;
    /** Whether the row is the visitor's own: in accent, and larger. */
    readonly isOwn: boolean;
    readonly band: ChartBand | null;
    /** Inside the band: what open answers leave possible. */
    readonly inner?: ChartBand;
    readonly likely: number | null;
    readonly points: readonly ChartPoint[];
}
export type LegendMark = 'band' | 'fade' | 'inner' | 'likely' | 'course' | 'top-up';
/** The figures of a chart, cell by cell. The first cell of a row names it. */
export interface ChartTable {
    readonly caption: string;
    readonly head: readonly string[];
    readonly rows: readonly ChartTableRow[];
}
export interface ChartTableRow {
    readonly name: string;
    readonly cells: readonly string[];
}
/** Everything one chart says and shows: sentence, rows, drawing and table all come from here. */
export interface ChartData {
    /** `running` stands upright: one column for each row. */
    readonly kind: 'sessions' | 'timeline' | 'cost' | 'running';
    readonly sentence: string;
    readonly rows: readonly ChartRow[];
    readonly axis: {
        readonly max: number;
        readonly ticks: readonly ChartTick[];
    };
    /** A dashed line across all rows of the first group. */
    readonly check: ChartTick | null;
    readonly legend: readonly {
        readonly mark: LegendMark;
        readonly text: string;
    }[];
    readonly table: ChartTable;
    readonly words: {
        readonly showTable: string;
        readonly hideTable: string;
    };
}
