import { nothing, type PropertyValues } from 'lit';
import type { Problem } from '../../config/settings.js';
import { WidgetElement } from '../../styles/element.js';
import type { ChartData } from './chart-data.js';
import type { Drawer, DrawInput } from './drawing.js';
/**
 * One chart: a sentence, rows of words that make its room, a drawing laid under them, and the same figures as a table.
 * The drawing is for the eye alone; without it the table stands open.
 *
 * @tag tx-chart
 * @csspart chart - The figure.
 */
export declare class ChartFigure extends WidgetElement {
    static styles: (import("lit").CSSResult | (import("lit").CSSResult | import("lit").CSSResult[])[])[];
    /** What the chart says and shows. */
    data: ChartData | undefined;
    /** Leaves the table out as long as the drawing can be had: its sentence says the same. */
    bare: boolean;
    /** Brings what draws; called when the chart is first seen. */
    load: (() => Promise<Drawer>) | undefined;
    /** Tells the owner that drawing failed; once. */
    report: ((problem: Problem) => void) | undefined;
    private isOpen;
    private hasFailed;
    private canvas;
    private plot;
    private probe;
    private readonly artist;
    private sizes;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected updated(changed: PropertyValues<this>): void;
    /** What the drawing needs to know of the page; `null` while the chart has no room on it. */
    readonly measure: (data: ChartData) => {
        canvas: HTMLCanvasElement;
        input: DrawInput;
    } | null;
    /** Leaves the figures as words and a table. */
    readonly handleFailure: (error: unknown) => void;
    private readonly handleLookChange;
    private readonly handleTableClick;
    private watchSize;
    private renderRow;
    private renderRows;
    private renderTick;
    private renderPlot;
    private renderTable;
    protected render(): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-chart': ChartFigure;
    }
}
