// Made from the English words by npm run words. Change the words, never this file.
/** US school grade (Flesch–Kincaid) of all English sentences, and of the section that is hardest to read. */
export const READING = { all: 2.8, hardest: 5.9 };
