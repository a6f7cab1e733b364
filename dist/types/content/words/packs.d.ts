import type { LanguagePack } from './catalogue.js';
/** Languages that come as a file of their own when a widget wants one. The one-file script has none: there they are files beside it. */
declare const PACKS: Readonly<Record<string, () => Promise<{
    readonly pack: LanguagePack;
}>>>;
/** Brings the language of a tag; `undefined` where it is here already, or is none of ours. */
export declare function fileOf(tag: string): (typeof PACKS)[string] | undefined;
export {};
