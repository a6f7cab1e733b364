/** Something no sentence of ours says. */
export interface Ban {
    readonly what: string;
    readonly pattern: RegExp;
    /** Texts that the pattern meets and that are fine. */
    readonly unless?: RegExp;
}
/** What English sentences never say: promises, superlatives, chances that mislead. */
export declare const ENGLISH_BANS: readonly Ban[];
