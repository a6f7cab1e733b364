type Task = () => void;
/**
 * The timers of one element: named delays, and tasks that wait for the next paint and run one at a time. Where nothing
 * is painted, since nobody sees the page, a task runs all the same. All of them end with `stop()`; afterwards the
 * scheduler can be used again. A Lit element adds it as a controller.
 */
export declare class Scheduler {
    private readonly delays;
    private queue;
    private frame;
    private pause;
    /** Runs `task` once after `delayMs`. A delay of the same name that still waits is given up for it. */
    after(name: string, delayMs: number, task: Task): void;
    /** Gives up the delay of this name. */
    cancel(name: string): void;
    /** Whether a delay of this name still waits. */
    isWaiting(name: string): boolean;
    /** Runs `task` once the next paint is done, in a task of its own. */
    afterPaint(task: Task): void;
    /** Gives up a task that waits for its paint. */
    drop(task: Task): void;
    /** Gives up everything that waits. */
    stop(): void;
    hostDisconnected(): void;
    private forget;
    private goOn;
    private run;
}
export {};
