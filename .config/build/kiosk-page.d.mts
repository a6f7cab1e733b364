/** Writes `sw.js` into a folder, for the files that lie in it. */
export function writeWorker(folder: string): Promise<void>;
