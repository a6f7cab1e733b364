import type { SetUp } from './set-up.js';
/** The file of `dist/` that holds the language of a set-up; `undefined` for English, which is built in. */
export declare function languageFile({ lang }: SetUp): string | undefined;
