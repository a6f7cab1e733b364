/** Where this page has the widget's script from, and whether it is a module. */
export interface ScriptSource {
    readonly address: string;
    readonly isModule: boolean;
}
/** The script of this page that another page can have as well; `undefined` where there is none. */
export declare function scriptSource(): ScriptSource | undefined;
/** This page without query and fragment, which may hold more than its place. */
export declare function pageSource(): {
    readonly address: string;
    readonly host: string;
};
/** The code of the explorer for another page: its script, its element, and the line that says where it comes from. */
export declare function snippetOf({ address, isModule }: ScriptSource, page: string, credit: string): string;
