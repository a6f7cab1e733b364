/**
 * From 900px the question stands beside its answers. A legend cannot be a grid item, but it can float: then it is laid
 * out like any other block, in every engine.
 */
export declare const questionStyles: import("lit").CSSResult;
