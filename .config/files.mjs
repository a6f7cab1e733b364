// Small file helpers of the project's scripts.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file under a folder whose name has this ending, in a stable order. A folder that is not there has none. */
export function filesUnder(folder, ending = '') {
  let entries;
  try { entries = readdirSync(folder, { withFileTypes: true }); } catch { return []; }
  return entries
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path, ending) : path.endsWith(ending) ? [path] : [];
    })
    .sort();
}
