/** A file of the site: its text, or all that is said with it. */
export type SiteFile = string | {
    readonly body?: string;
    readonly type?: string;
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string>>;
    /** Never answered: a file that does not come. */
    readonly hangs?: boolean;
};
/** Something that was asked for: which host, which path. */
export interface Asked {
    readonly host: string;
    readonly path: string;
}
/**
 * A web site on this machine, at two addresses that are two origins to a browser, and the proxy that every other request
 * goes to: whatever leaves a page is seen here.
 */
export declare class Site {
    /** Paths by file. `/dist/…` is the built widget unless it is among these. */
    files: Readonly<Record<string, SiteFile>>;
    /** Everything asked for since `forget`. */
    readonly asked: Asked[];
    private readonly servers;
    private readonly waiting;
    static open(): Promise<Site>;
    /** Where the page lives. */
    get origin(): string;
    /** Another origin with the same files: a delivery network, a frame of somebody else. */
    get elsewhere(): string;
    get proxy(): string;
    /** Requests to anywhere but this site's two addresses, without the browser's own errands. */
    get strangers(): readonly string[];
    /** Paths asked for of the site itself, in order. */
    get paths(): readonly string[];
    forget(): void;
    close(): Promise<void>;
    private host;
    private answer;
    private fileOf;
}
