/** One sentence of a catalogue, with the way to it: `works.face-glow.studies.0.text`. */
export interface Sentence {
    readonly path: string;
    readonly text: string;
    /** Made from values; `text` is then an example. */
    readonly isMade: boolean;
}
/** Whether what stands under `key` steers the page instead of being read. */
export declare function isMachineValue(key: string, value: unknown): boolean;
/** Every sentence under a tree of words, in order. A sentence made from values is shown with the values of `example`. */
export declare function sentencesOf(tree: unknown, example?: (path: string) => readonly unknown[], path?: string): readonly Sentence[];
