export declare const sourcesNoteStyles: import("lit").CSSResult;
