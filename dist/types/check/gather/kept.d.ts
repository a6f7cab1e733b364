/** Names in the stores of the browser that look like the widget's. It has none: this is how a webmaster sees it. */
export declare function keptNames(): readonly string[];
