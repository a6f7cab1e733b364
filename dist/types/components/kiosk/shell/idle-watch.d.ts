import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Idle } from '../../../state/kiosk/idle.js';
/** What the watch asks its screen. */
export interface Watched {
    /** Whether there is anything to clear. */
    readonly isRunning: boolean;
    readonly isCovered: boolean;
    readonly restSeconds: number;
}
/**
 * Watches whether somebody is at the screen, by a clock that nobody sets; the wall clock tells of a sleep alone. Once the rest
 * is over, touches no longer count: the next visitor's must not keep what the one before has answered.
 */
export declare class IdleWatch implements ReactiveController {
    private readonly host;
    private readonly watched;
    /** Nobody is there: clears everything. */
    private readonly clear;
    /** How the screen stands. */
    idle: Idle;
    private touched;
    private left;
    private timer;
    constructor(host: ReactiveControllerHost, watched: () => Watched, 
    /** Nobody is there: clears everything. */
    clear: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Somebody is there: begins to count anew. */
    extend(): void;
    /** Looks how the screen stands, and when to look again. */
    private look;
    private standing;
    /** A timer may be late, and a touch come before it has told that the rest is over. */
    private readonly handleSign;
    private readonly handleVisibility;
    /** A page that comes back as it was left is nobody's. */
    private readonly handleShow;
}
