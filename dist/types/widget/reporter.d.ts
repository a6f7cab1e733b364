import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../config/settings.js';
/** Tells whoever reads the console, and how to see all of it at once. */
export declare function warn({ code, path, found, expected, fix }: Problem): void;
/**
 * Tells the owner of faults: one warning and one `tx-error` event for each code and path, however often it comes. What is
 * found before the widget is on the page is told when it comes there, since nobody could hear it earlier.
 */
export declare class Reporter implements ReactiveController {
    private readonly host;
    /** Each problem told so far, by code and path. For the self-check. */
    readonly told: Map<string, Problem>;
    private untold;
    constructor(host: ReactiveControllerHost & HTMLElement);
    hostConnected(): void;
    report(problem: Problem): void;
}
