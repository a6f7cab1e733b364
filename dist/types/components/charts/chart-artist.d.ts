import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChartData } from './chart-data.js';
import type { Drawer, DrawInput } from './drawing.js';
/** What the artist asks of the element it draws for. */
export interface Studio extends ReactiveControllerHost, HTMLElement {
    readonly data: ChartData | undefined;
    readonly load: (() => Promise<Drawer>) | undefined;
    /** The canvas, and everything measured for it; `null` while there is nothing to draw on. */
    readonly measure: (data: ChartData) => {
        readonly canvas: HTMLCanvasElement;
        readonly input: DrawInput;
    } | null;
    readonly handleFailure: (error: unknown) => void;
}
/**
 * Draws one chart: when it is first seen, after the words, and anew when size, colours or direction change. New figures
 * move the marks. Leaving the page, and a fault, take the chart away.
 */
export declare class ChartArtist implements ReactiveController {
    private readonly studio;
    private isSeen;
    private isWaiting;
    private hasFailed;
    private watcher;
    private turn;
    private drawing;
    /** What the drawing was made for: another size, colour or direction needs a new one. */
    private madeFor;
    private shown;
    constructor(studio: Studio);
    hostConnected(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
    /** Draws in turn where something has changed. */
    refresh(): void;
    private queue;
    private giveUp;
    private handleSeen;
    private paint;
    private paintOn;
    private fail;
    private clear;
}
