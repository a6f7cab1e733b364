import type { SetUp } from './set-up.js';

/** The file of `dist/` that holds the language of a set-up; `undefined` for English, which is built in. */
export function languageFile({ lang = '' }: SetUp): string | undefined {
  const name = /^(?:ur|ar)\b/i.exec(lang.trim())?.[0];
  return name && `treatment-explorer.${name.toLowerCase()}.js`;
}
