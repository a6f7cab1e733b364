/** Registers a custom element once, even where another copy of the script has registered it before. */
export declare function define(tag: string, element: CustomElementConstructor): void;
