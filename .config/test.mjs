// npm test: every check in order, each even when one before it failed, and one plain line at the end.
import { spawn } from 'node:child_process';

// A script of package.json; `counts` for those that run tests, `vital` where the rest makes no sense without it.
const parts = [
  { script: 'setup', vital: true },
  { script: 'check:lock' },
  { script: 'typecheck' },
  { script: 'lint' },
  { script: 'layers' },
  { script: 'test:model', counts: true },
  { script: 'check:dist' },
  { script: 'check:package' },
  { script: 'size' },
  { script: 'test:components', counts: true },
  { script: 'test:e2e', counts: true },
];

const closing = /^(\d+) passed, (\d+) failed$/;

/** Runs one script; its own closing line is taken out of the output, so that there is one at the end of all. */
function run(script) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' }, shell: process.platform === 'win32',
    });
    const counted = { passed: 0, failed: 0 };
    let rest = '';
    const take = (line) => {
      const found = closing.exec(line.trim());
      if (!found) { console.log(line); return; }
      counted.passed += Number(found[1]);
      counted.failed += Number(found[2]);
    };
    child.stdout.setEncoding('utf8').on('data', (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop();
      lines.forEach(take);
    });
    child.on('error', (error) => { console.error(String(error)); });
    child.on('close', (code) => { if (rest) take(rest); resolve({ ...counted, code: code ?? 1 }); });
  });
}

const sum = { passed: 0, failed: 0 };
const broken = [];
const began = performance.now();

for (const { script, counts = false, vital = false } of parts) {
  console.log(`\n== ${script}`);
  const start = performance.now();
  const { passed, failed, code } = await run(script);
  const seconds = Math.round((performance.now() - start) / 1000);
  sum.passed += passed;
  sum.failed += failed;
  if (code !== 0 || failed > 0 || (counts && passed + failed === 0)) broken.push(script);
  console.log(`== ${script}: ${code === 0 ? 'done' : `ended with ${code}`}${counts ? `, ${passed + failed} tests` : ''}, ${seconds} s`);
  if (vital && code !== 0) break;
}

console.log(`\n${Math.round((performance.now() - began) / 1000)} s in all${broken.length > 0 ? `; not in order: ${broken.join(', ')}` : ''}`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = broken.length > 0 ? 1 : 0;
