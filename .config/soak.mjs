// npm run soak [-- part …]: the heavy runs that are too long for every change. Each part is told with its time; ends with 1 when one fails.
import { spawnSync } from 'node:child_process';

const parts = {
  fuzz: ['npm', 'run', '--silent', 'fuzz', '--', '--runs=1000000'],
  access: ['npm', 'run', '--silent', 'test:e2e', '--', 'access'],
  life: ['npm', 'run', '--silent', 'test:guest', '--', 'life-'],
  heap: ['node', '.config/soak/life.mjs'],
  kiosk: ['npm', 'run', '--silent', 'test:e2e', '--', 'kiosk-soak', 'kiosk-touch'],
  visits: ['npm', 'run', '--silent', 'bench', '--', 'soak', '--sessions', '10000'],
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`no part ${unknown.join(', ')}: ${Object.keys(parts).join(', ')}`);

const failed = [];
for (const [name, [program, ...args]] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${name}`);
  const start = performance.now();
  const { status } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, TX_SOAK: '1' }, shell: process.platform === 'win32' });
  if (status !== 0) failed.push(name);
  console.log(`== ${name}: ${status === 0 ? 'done' : 'failed'}, ${Math.round((performance.now() - start) / 1000)} s`);
}
if (failed.length > 0) console.error(`failed: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
