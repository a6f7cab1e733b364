import type { Reporter } from './reporter.js';
/** The settings file of a page that names one; what asks for it comes only there. */
export declare class SettingsFile {
    private readonly reporter;
    private readonly changed;
    private reader;
    private state;
    constructor(reporter: Reporter, changed: () => void);
    /** Whether the file may still come any moment. */
    get isWaiting(): boolean;
    /** The text of the file at this address, once it is here. */
    textAt(address: unknown): string | undefined;
    /** Gives up what is under way. */
    stop(): void;
    private bring;
}
