/** All of a page that a guest has to leave alone. */
export interface HostState {
    /** Names on the global object, symbols too. */
    readonly globals: readonly string[];
    /** Each built-in object with a mark that changes when any of its members does. */
    readonly builtIns: Readonly<Record<string, string>>;
    /** The document without the widgets. */
    readonly dom: readonly string[];
    /** How each element of the page looks, widgets and what holds them apart. */
    readonly looks: readonly string[];
    readonly title: string;
}
/** The page as it is now. */
export declare function hostState(): HostState;
