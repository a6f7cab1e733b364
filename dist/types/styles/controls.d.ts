/** Buttons (`button p`, `s`, `t`), chips, notes and segments. */
export declare const controlStyles: import("lit").CSSResult;
