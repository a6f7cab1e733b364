/** US school grade (Flesch–Kincaid) of all English sentences, and of the section that is hardest to read. */
export declare const READING: {
    all: number;
    hardest: number;
};
