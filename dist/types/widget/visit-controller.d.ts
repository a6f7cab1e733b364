import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Summary } from '../model/summary.js';
import { type VisitView, type WorkedOut } from '../state/explorer.js';
import type { Step, VisitState } from '../state/visit.js';
import type { PartController } from './part-controller.js';
import { journeyPart } from './parts.js';
import type { SettingsController } from './settings-controller.js';
type Journey = NonNullable<ReturnType<typeof journeyPart>>;
/** A change of the visit. */
export type Move = (visit: VisitState, journey: Journey) => VisitState;
/**
 * One visit: where it begins, and every move of it. Moves made while the part that keeps a visit is on its way are kept
 * in order and made when it is here.
 */
export declare class VisitController implements ReactiveController {
    private readonly host;
    private readonly settings;
    private readonly parts;
    /** Whether the last move was the visitor's own. */
    takesFocus: boolean;
    private state;
    /** The visit as it began: untouched as long as it is this one. */
    private beginning;
    private waiting;
    /** Whether one of those that wait opens a link. */
    private opensLink;
    /** What was worked out last, and what from. */
    private last;
    constructor(host: ReactiveControllerHost, settings: SettingsController, parts: PartController);
    hostConnected(): void;
    /** Whether what keeps a visit is here, and what reads a link where there is one. */
    private get canMove();
    get step(): Step;
    /** Whether the first screen cannot be shown, since the visit is meant to be past it. */
    get isWaiting(): boolean;
    /** What the parts of the widget see of the visit: the same object until something it follows from has changed. */
    get seen(): VisitView & WorkedOut;
    move(move: Move, takesFocus: boolean): void;
    /** Opens the plan that a fragment of the page's address holds. */
    open(fragment: string): void;
    /** Begins where the settings say, unless somebody has moved the visit since, and makes every move that waits. */
    settle(): void;
    /** Begins anew where the settings say. */
    restart(takesFocus: boolean): void;
    /** Asks again for what is missing. */
    tryAgain(): void;
    summary(): Summary | null;
}
/** Whether two lists hold the same things. */
export declare function isSame(a: readonly unknown[], b: readonly unknown[]): boolean;
export {};
