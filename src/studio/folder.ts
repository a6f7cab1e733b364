/** The folder of the owner's files with a slash at its end; `undefined` where no page could load anything from it. */
export function folderOf(text: string): string | undefined {
  const trimmed = text.trim();
  if (!/^(https?:\/\/[^\s"'<>/]+|\/(?!\/)|file:\/\/\/)[^\s"'<>?#]*$/i.test(trimmed)) return undefined;
  return trimmed.replace(/(\/treatment-explorer\.js)?\/*$/, '/');
}

/** Whether nobody but this computer can open it. */
export function isLocal(folder: string): boolean {
  return /^file:|^https?:\/\/(localhost|127\.\d|\[::1)/i.test(folder);
}

/** Whether a page that is served safely would not load from it. */
export function isPlain(folder: string): boolean {
  return /^http:/i.test(folder) && !isLocal(folder);
}
