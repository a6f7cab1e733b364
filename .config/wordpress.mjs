// npm run wordpress: the WordPress plugin, from wordpress/, the built one-file script with its languages and self-check, as a folder in .cache/ and as
// dist/wordpress/treatment-explorer.zip. Build first. The same files give the same bytes.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

import { filesUnder } from './files.mjs';
import { zip } from './wordpress/zip.mjs';

const NAME = 'treatment-explorer';
const source = `wordpress/${NAME}`;
const folder = `.cache/wordpress/${NAME}`;
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What the plugin says of its version, in each place. */
function versionsIn(folderOfPlugin) {
  const main = readFileSync(`${folderOfPlugin}/${NAME}.php`, 'utf8');
  const readme = readFileSync(`${folderOfPlugin}/readme.txt`, 'utf8');
  return [/^ \* Version:\s+(\S+)$/m.exec(main)?.[1], /^const VERSION = '(.+)';$/m.exec(main)?.[1], /^Stable tag: (\S+)$/m.exec(readme)?.[1]];
}

const wrong = versionsIn(source).filter((found) => found !== version);
if (wrong.length > 0) throw new Error(`The plugin says version ${wrong.join(' and ')}, package.json ${version}`);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
cpSync(source, folder, { recursive: true });
const scripts = filesUnder('dist').filter((file) => /^dist[\\/]treatment-explorer(\.[\w-]+)?\.js$/.test(file));
for (const file of [...scripts, 'dist/THIRD-PARTY.md', 'LICENSE']) cpSync(file, `${folder}/${file.split(/[\\/]/).at(-1)}`);

const entries = filesUnder(folder).map((file) => ({ name: `${NAME}/${relative(folder, file).replaceAll('\\', '/')}`, data: readFileSync(file) }));
mkdirSync('dist/wordpress', { recursive: true });
writeFileSync(`dist/wordpress/${NAME}.zip`, zip(entries));
