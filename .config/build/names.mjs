// Names of the chunks in dist/cdn, which caches keep for a year.
import { createHash } from 'node:crypto';

/** Names by content: of the chunk and of every chunk it leads to, so that chunks may lead to one another. */
export function hashedNames(chunks) {
  const leadsTo = (name, seen = new Set()) => {
    if (seen.has(name)) return seen;
    seen.add(name);
    for (const other of chunks.keys()) if (chunks.get(name).includes(`/${other}`)) leadsTo(other, seen);
    return seen;
  };
  return new Map([...chunks.keys()].map((name) => {
    const hash = createHash('sha256');
    for (const reached of [name, ...[...leadsTo(name)].sort()]) hash.update(reached).update(chunks.get(reached));
    // Blockers refuse a file whose name has "-ad" and a number.
    const [digits] = hash.digest('hex').match(/(?!ad)[\da-f]{6}/);
    return [name, name.replace(/\.js$/, `-${digits}.js`)];
  }));
}
