import type { SetUp } from './set-up.js';
/** Text of an HTML attribute between double quotes. */
export declare function escaped(text: string): string;
/** Attributes as they stand in a tag. */
export declare function markup(setUp: SetUp, prefix?: string): readonly string[];
/** Parts of a tag on lines of their own, where they do not fit on one. */
export declare function lines(parts: readonly string[], end: string): string;
/** A text in single quotes of a script in a page. */
export declare function inScript(text: string): string;
/** JSON that ends no script and starts no comment of a page. */
export declare function jsonText(value: unknown): string;
/** An attribute of a WordPress shortcode. It stands on one line: WordPress would put a `<br>` at each break. */
export declare function inShortcode(name: string, text: string): string;
/** The query of an address, with its question mark. */
export declare function addressText(setUp: SetUp): string;
