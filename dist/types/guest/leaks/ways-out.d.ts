/** Hears every way that a script has to send, keep, hand over or show what it knows. */
export declare function hearWaysOut(note: (line: string) => void): void;
/** Hears when a store is so much as reached for. Last of all, since the spy has reached for its own by then. */
export declare function hearStores(note: (line: string) => void): void;
