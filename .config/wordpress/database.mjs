// A database server of its own: files in one folder, reached by a socket there, no network.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

import { serverProgram } from './need.mjs';

const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];

/** Starts it; gives its socket and a way to stop it. */
export async function startDatabase(folder) {
  const [data, socket, log] = [`${folder}/data`, `${folder}/sql`, `${folder}/database.log`];
  const made = spawnSync('mariadb-install-db', ['--no-defaults', ...asRoot, `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`no database: ${made.stdout}${made.stderr}`);
  const server = spawn(serverProgram(), [
    '--no-defaults', ...asRoot, `--datadir=${data}`, `--socket=${socket}`, `--log-error=${log}`, `--pid-file=${folder}/database.pid`, '--skip-networking',
    '--innodb-flush-log-at-trx-commit=0', '--innodb-buffer-pool-size=32M', '--performance-schema=off',
  ], { stdio: 'ignore' });
  const ended = new Promise((resolve) => { server.once('exit', resolve); });
  await untilReady(() => existsSync(socket) && readFileSync(log, 'utf8').includes('ready for connections'), server, log);
  return { socket, stop: () => { server.kill(); return ended; } };
}

/** Looks again until it is so; the server's own log says why it never came. */
async function untilReady(isReady, server, log) {
  for (let look = 0; look < 300; look += 1) {
    if (isReady()) return;
    if (server.exitCode !== null) break;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  throw new Error(`the database did not start:\n${existsSync(log) ? readFileSync(log, 'utf8') : ''}`);
}
