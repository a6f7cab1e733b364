// npm test: every check in order, each even when one before it failed, and one plain line at the end.
import { spawn } from 'node:child_process';

// Scripts of package.json; `counts` for those that run tests. The first ones go one after another, and the rest makes no
// sense without them. Of the others two go side by side, since tests in a browser wait part of their time: whoever is done takes
// the next, the longest first.
const first = [{ script: 'setup' }, { script: 'check:lock' }, { script: 'check:dist', goesOn: true }];
const engines = (process.env.BROWSERS ?? 'chromium').split(',');
const guestIn = (engine, part = {}) => (engines.includes(engine) ? [{ script: 'test:guest', counts: true, env: { BROWSERS: engine, ...part } }] : []);
const rest = [
  { script: 'test:e2e', counts: true }, { script: 'test:components', counts: true },
  ...guestIn('chromium', { PART: 'rows' }), ...guestIn('firefox'), ...guestIn('webkit'), ...guestIn('chromium', { PART: 'spoiled' }),
  { script: 'fuzz', counts: true }, { script: 'test:model', counts: true },
  { script: 'typecheck' }, { script: 'lint' }, { script: 'layers' }, { script: 'rows' }, { script: 'check:package' }, { script: 'check:frameworks' }, { script: 'size' },
];
const AT_ONCE = 2;

const closing = /^(\d+) passed, (\d+) failed$/;

/** Runs one script; its own closing line is taken out of the output, so that there is one at the end of all. */
function run(script, env, say) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env, NO_COLOR: '1', FORCE_COLOR: '0' }, shell: process.platform === 'win32',
    });
    const counted = { passed: 0, failed: 0 };
    const take = (line) => {
      const found = closing.exec(line.trim());
      if (!found) { say(line); return; }
      counted.passed += Number(found[1]);
      counted.failed += Number(found[2]);
    };
    const reading = [child.stdout, child.stderr].map((stream) => {
      let rest = '';
      stream.setEncoding('utf8').on('data', (text) => {
        const lines = (rest + text).split('\n');
        rest = lines.pop();
        lines.forEach(take);
      });
      return () => { if (rest) take(rest); };
    });
    child.on('error', (error) => { say(String(error)); });
    child.on('close', (code) => {
      for (const finish of reading) finish();
      resolve({ ...counted, code: code ?? 1 });
    });
  });
}

const sum = { passed: 0, failed: 0 };
const broken = [];
/** What the parts that are not in order said besides what passed: told once more at the end, where it is looked for. */
const faults = [];
const began = performance.now();

/** One script with all it says in one piece, whatever runs beside it. Whether it was in order. */
async function part({ script, counts = false, env = {} }, isAlone) {
  const name = [script, ...Object.values(env)].join(' ');
  const said = [];
  const say = isAlone ? (line) => console.log(line) : (line) => said.push(line);
  console.log(`\n== ${name}`);
  const start = performance.now();
  const { passed, failed, code } = await run(script, env, say);
  const seconds = Math.round((performance.now() - start) / 1000);
  sum.passed += passed;
  sum.failed += failed;
  const isBroken = code !== 0 || failed > 0 || (counts && passed + failed === 0);
  if (isBroken) {
    broken.push(name);
    if (!isAlone) faults.push(`\n== ${name}, once more without what passed`, ...said.filter((line) => !/^\s*[✓✔]/.test(line)));
  }
  for (const line of said) console.log(line);
  console.log(`== ${name}: ${code === 0 ? 'done' : `ended with ${code}`}${counts ? `, ${passed + failed} tests` : ''}, ${seconds} s`);
  return !isBroken;
}

async function takeFrom(queue) {
  for (let one = queue.shift(); one; one = queue.shift()) await part(one, false);
}

let isReady = true;
for (const one of first) isReady = isReady && (await part(one, true) || one.goesOn === true);
if (isReady) await Promise.all(Array.from({ length: AT_ONCE }, () => takeFrom(rest)));

for (const line of faults) console.log(line);
console.log(`\n${Math.round((performance.now() - began) / 1000)} s in all${broken.length > 0 ? `; not in order: ${broken.join(', ')}` : ''}`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = broken.length > 0 ? 1 : 0;
