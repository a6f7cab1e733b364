import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * Draws a long page piece by piece, each in a task of its own once the one before has been painted: the first words are
 * seen at once, and a tap gets through. Stops when the element leaves, and goes on when it is back.
 */
export declare class Pieces implements ReactiveController {
    private readonly host;
    private readonly turns;
    private drawn;
    private total;
    /** How many may be drawn now. */
    private most;
    private isWaiting;
    private watchers;
    constructor(host: ReactiveControllerHost & HTMLElement);
    /** Whether the last piece has been drawn. */
    get isWhole(): boolean;
    /** Begins anew, with the first piece of another page. */
    begin(): void;
    /** The pieces that are drawn now. The last one waits as long as what it needs is on its way, unless it stands already. */
    take<T>(pieces: readonly T[], isHeld?: boolean): readonly T[];
    /** Kept once every piece is drawn, or none will be. */
    whole(): Promise<void>;
    hostConnected(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
    private proceed;
    private next;
    private tell;
}
