/** Tags of the widget's script on this page. */
export declare function scriptTags(): readonly HTMLScriptElement[];
/** Folders that the widget's files lie in, with the slash at their end. */
export declare function foldersOf(addresses: readonly string[]): readonly string[];
/** Whether a file is one of the widget's: in its folder of chunks, or one of the names it has. */
export declare function isOurs(address: string, scripts: readonly string[]): boolean;
