/** The folder of the owner's files with a slash at its end; `undefined` where no page could load anything from it. */
export declare function folderOf(text: string): string | undefined;
/** Whether nobody but this computer can open it. */
export declare function isLocal(folder: string): boolean;
/** Whether a page that is served safely would not load from it. */
export declare function isPlain(folder: string): boolean;
