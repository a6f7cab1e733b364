/**
 * Every private colour, space and radius, worked out from what a page may set. For `.frame`, which the root renders:
 * `.frame.dark` and `.frame.auto` choose the scheme. The root may set `--_accent-given`, or `--_accent` and
 * `--_on-accent` where its own sum corrected a colour.
 */
export declare const tokens: import("lit").CSSResult;
