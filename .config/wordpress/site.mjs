// A real WordPress with the plugin, on this machine alone: files and database in one temporary folder, gone at the end.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startDatabase } from './database.mjs';
import { mailbox } from './mailbox.mjs';
import { unpackWordPress } from './need.mjs';

const here = new URL('./php/', import.meta.url).pathname;
const MARK = '\u0001answer\u0001';

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => { resolve(port); });
    });
  });
}

/** `php(code, values)` runs code inside of WordPress, with the values as `$given`, and gives what it returns. */
function phpOf(root, env) {
  return (code, given = {}) => {
    const { stdout, stderr, status } = spawnSync('php', [join(here, 'run.php'), root], {
      input: JSON.stringify({ code, given }), encoding: 'utf8', env, maxBuffer: 1 << 26,
    });
    const [said, answer] = stdout.split(MARK);
    if (status !== 0 || said.trim() || stderr.trim() || answer === undefined) throw new Error(`PHP ended with ${status}: ${said}${stderr}`);
    return JSON.parse(answer);
  };
}

export async function startSite() {
  const folder = mkdtempSync(join(tmpdir(), 'tx-wp-'));
  const stops = [() => { rmSync(folder, { recursive: true, force: true }); }];
  const stop = async () => { for (const one of stops.reverse()) await one(); };
  try {
    const database = await startDatabase(folder);
    stops.push(database.stop);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const root = unpackWordPress(folder);
    const mail = mailbox(folder);
    const env = { PATH: process.env.PATH, TX_FOLDER: folder, TX_SOCKET: database.socket, TX_URL: url };
    copyFileSync(join(here, 'wp-config.php'), `${root}/wp-config.php`);
    mkdirSync(`${root}/wp-content/mu-plugins`, { recursive: true });
    for (const file of ['mail-recorder.php', 'slow-database.php']) copyFileSync(join(here, file), `${root}/wp-content/mu-plugins/${file}`);
    cpSync(join(here, 'classic-theme'), `${root}/wp-content/themes/classic`, { recursive: true });
    writeFileSync(`${folder}/install.log`, spawnSync('php', [join(here, 'install.php'), root], { encoding: 'utf8', env }).stdout ?? '');
    const server = spawn('php', ['-d', 'display_errors=1', '-d', 'opcache.revalidate_freq=0', '-d', `sendmail_path=cat >> ${mail.raw}`, '-S', `127.0.0.1:${port}`, '-t', root, join(here, 'router.php')], {
      env: { ...env, PHP_CLI_SERVER_WORKERS: '4' }, stdio: 'ignore', detached: true,
    });
    // The workers of PHP's server are a group of their own.
    stops.push(() => new Promise((resolve) => { server.once('exit', resolve); process.kill(-server.pid); }));
    await untilAnswers(url);
    return { url, root, folder, mail, php: phpOf(root, env), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function untilAnswers(url) {
  for (let look = 0; look < 100; look += 1) {
    const isHere = await fetch(`${url}/wp-login.php`).then((answer) => answer.ok, () => false);
    if (isHere) return;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  throw new Error('WordPress does not answer');
}
