/**
 * Brings the self-check from beside the one-file script, which is found by its usual name or its mark: the only request the
 * script ever makes, and only where it is asked for.
 */
export declare function bringCheckFile(): void;
