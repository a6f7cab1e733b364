/** Calls back once, later; gives what calls it off. */
export type Later = (call: () => void) => () => void;
/**
 * Writes the last of many changes into the address of the page, some time after the first of them. A browser may refuse a
 * change, as one too many: it is kept for the next time.
 */
export declare class AddressWriter {
    private readonly change;
    private readonly later;
    private waiting;
    private callOff;
    constructor(change: (address: string) => void, later?: Later);
    /** The address to come, or none where the page has it already. */
    get pending(): string | undefined;
    set(address: string): void;
    /** Writes now what waits. */
    readonly flush: () => void;
    /** Somebody has put another address in its place. */
    forget(): void;
}
