/** What remains of a value when everything that steers the page, such as figures, sources and names of kinds, is left out. */
type Told<T> = T extends null ? null : T extends string ? (string extends T ? string : never) : T extends (...values: infer Values) => infer Made ? (...values: Values) => Made extends string ? string : Made : T extends readonly (infer Item)[] ? ([Told<Item>] extends [never] ? never : {
    readonly [Index in keyof T]: Told<T[Index]>;
}) : T extends object ? {
    readonly [Key in keyof T as [Told<NonNullable<T[Key]>>] extends [never] ? never : Key]: Told<T[Key]>;
} : never;
/** A tree of words in another language: each sentence of the English tree, without sources and figures, which stay ours. */
export type Translation<T> = Told<T>;
export {};
