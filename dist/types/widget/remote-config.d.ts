import type { Reporter } from './reporter.js';
/**
 * The settings file that a page names with `config-src`: the only request the widget makes by itself besides its own files. Nothing
 * is sent along, nothing is kept. What does not come is told to the owner once and asked for twice more.
 */
export declare class RemoteConfig {
    private readonly reporter;
    private readonly changed;
    /** Whether it may still come any moment: until the first try has ended. */
    isWaiting: boolean;
    private address;
    private text;
    private leaving;
    /** Waits for the file, or until it is asked for again. */
    private timer;
    constructor(reporter: Reporter, changed: () => void);
    /** The text of the file at this address, once it is here. Asks for it when it is another address than before. */
    textAt(address: unknown): string | undefined;
    /** Gives up what is under way. What has come stays. */
    stop(): void;
    private ask;
    /** What was told of the file no longer holds. */
    private takeBack;
    private refuse;
}
