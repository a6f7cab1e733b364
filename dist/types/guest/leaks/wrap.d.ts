type Note = (line: string) => void;
/** What was given, short enough to read. */
export declare function inWords(values: readonly unknown[]): string;
/** Notes each call of a method, and lets it through. */
export declare function hearMethods(label: string, holder: object | undefined, names: readonly string[], note: Note, isHeard?: (..._given: readonly unknown[]) => boolean): void;
/** Notes each `new` of a class of the window. */
export declare function hearMaking(names: readonly string[], note: Note): void;
/** Notes when a value is set: of an address that loads, of a title, of a cookie. */
export declare function hearSetting(label: string, holder: object | undefined, names: readonly string[], note: Note): void;
/** Notes when a store is so much as reached for. */
export declare function hearGetting(label: string, holder: object, names: readonly string[], note: Note): void;
export {};
