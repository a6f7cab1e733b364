// Code blocks of a page of docs/, in order, each with a name for its file.

/** @returns {{ language: string, file: string, code: string }[]} */
export function blocksOf(page) {
  const counted = {};
  return [...page.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language, code]) => {
    counted[language] = (counted[language] ?? 0) + 1;
    return { language, file: `Block${counted[language]}.${language}`, code };
  });
}
