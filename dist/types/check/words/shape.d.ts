/** What a tree of words holds and where: 0 for a sentence, 1 for one made from values. */
export type Shape = 0 | 1 | readonly Shape[] | {
    readonly [key: string]: Shape;
};
/** A shape, or nothing for what is no words. */
export declare function shapeOf(tree: unknown): Shape | undefined;
/** Ways to the sentences that `words`, asked for a tree of this shape, gives back in English. */
export declare function missingFrom(shape: Shape, words: (english: object) => object): readonly string[];
