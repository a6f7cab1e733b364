import type { Config } from './schema.js';
/** What an owner is told of a field. `docs/configuration.md` and `dist/config.schema.json` are made from it; nothing of it ships. */
export interface About {
    readonly what: string;
    /** Its form, where the schema says no more than "text" or "group". */
    readonly form?: string;
    /** What holds where it is not set; none unless told. */
    readonly builtIn?: string;
    /** A value as it stands in JSON. */
    readonly example: string;
    /** Numbers of the TX-CFG codes it can lead to, besides 003 and 004. */
    readonly codes?: string;
}
/** Every setting. One without a line here does not compile. */
export declare const ABOUT: Readonly<Record<keyof Config, About>>;
/** The fields inside of others: `*` stands for a name, `[]` for each of a list. A test holds them to the schema. */
export declare const ABOUT_PARTS: Readonly<Record<string, About>>;
