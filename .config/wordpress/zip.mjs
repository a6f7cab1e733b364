// A zip archive whose bytes depend on its files alone. They are stored as they are: packing gives other bytes on each kind of
// processor, and would make git keep the whole archive anew with every build.
import { crc32 } from 'node:zlib';

/** 1 January 2020, the same for all files. */
const DATE = ((2020 - 1980) << 9) | (1 << 5) | 1;
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** An ordinary file that its owner may write and all may read, on Unix. */
const RIGHTS = 0o100644 * 0x10000;

/** Numbers of two or four bytes, the small end first. */
function record(...fields) {
  const bytes = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of fields) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}

/** What stands both before a file and in the directory. */
function about({ name, data }) {
  return [[2, 10], [2, FLAGS], [2, 0], [2, 0], [2, DATE], [4, crc32(data)], [4, data.length], [4, data.length], [2, Buffer.byteLength(name)], [2, 0]];
}

/**
 * An archive of these files, in the order of their names.
 * @param {{name: string, data: Buffer}[]} files with paths of forward slashes
 */
export function zip(files) {
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const file of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = Buffer.from(file.name);
    const head = record([4, 0x04034b50], ...about(file));
    bodies.push(head, name, file.data);
    directory.push(record([4, 0x02014b50], [2, 0x0314], ...about(file), [2, 0], [2, 0], [2, 0], [4, RIGHTS], [4, offset]), name);
    offset += head.length + name.length + file.data.length;
  }
  const index = Buffer.concat(directory);
  const end = record([4, 0x06054b50], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, index.length], [4, offset], [2, 0]);
  return Buffer.concat([...bodies, index, end]);
}
