/** Puts widgets after marked script tags. What does so comes only to pages that have one. */
export declare function mountScripts(): Promise<void>;
/** Looks now, and once more when the page has been read whole. */
export declare function watchScriptTags(): void;
