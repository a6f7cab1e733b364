// What the WordPress check runs on: PHP, a database server and WordPress itself. On a Debian machine as root it installs what
// is missing; no service is started. WordPress is only unpacked, since its package would bring a web server along.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';

const cache = '.cache/wordpress-packages';
const packages = ['wordpress', 'wordpress-theme-twentytwentythree', 'php-getid3', 'libjs-underscore'];
const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
const run = (program, args, cwd) => spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env, cwd }).status === 0;
const hasApt = process.platform === 'linux' && existsSync('/usr/bin/apt-get');

const hasPhp = () => spawnSync('php', ['-r', 'exit(extension_loaded("mysqli") ? 0 : 1);']).status === 0;
export const serverProgram = () => ['/usr/sbin/mariadbd', '/usr/local/sbin/mariadbd', '/opt/homebrew/bin/mariadbd'].find(existsSync);
const isHere = (program) => spawnSync(program, ['--help']).error === undefined;
const hasDatabase = () => Boolean(serverProgram()) && isHere('mariadb-install-db') && isHere('my_print_defaults');

/** Makes sure that PHP and the database server are here, and says what is missing where it cannot install them. */
export function needPrograms() {
  const missing = [...(hasPhp() ? [] : ['php-cli', 'php-mysql']), ...(hasDatabase() ? [] : ['mariadb-server-core', 'mariadb-client-core'])];
  if (missing.length === 0) return;
  if (hasApt && process.getuid() === 0) {
    console.log(`installing ${missing.join(' ')}`);
    if (run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', ...missing])) return;
  }
  throw new Error(`Missing for the WordPress check: ${missing.join(', ')}. Debian/Ubuntu: sudo apt-get install --no-install-recommends ${missing.join(' ')}`);
}

/** A fresh WordPress in this folder; gives where its files are. WORDPRESS names a folder with another version. */
export function unpackWordPress(folder) {
  const given = process.env.WORDPRESS;
  if (given) {
    cpSync(given, `${folder}/wordpress`, { recursive: true });
    return `${folder}/wordpress`;
  }
  if (!hasApt) throw new Error('Set WORDPRESS to a folder with an unpacked WordPress');
  mkdirSync(cache, { recursive: true });
  const archives = () => readdirSync(cache).filter((file) => file.endsWith('.deb'));
  if (archives().length < packages.length) {
    // As root, apt says that it downloads as root.
    const download = () => run('apt-get', ['-o', 'APT::Sandbox::User=root', 'download', ...packages], cache);
    // A list of packages that is out of date names files that are gone.
    const came = download() || (run('apt-get', ['update']) && download());
    if (!came) throw new Error('WordPress could not be fetched');
  }
  for (const archive of archives()) if (!run('dpkg-deb', ['-x', `${cache}/${archive}`, folder])) throw new Error(`${archive} could not be unpacked`);
  return `${folder}/usr/share/wordpress`;
}
