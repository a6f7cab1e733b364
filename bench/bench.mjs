// npm run bench: the built widget beside a page without a script, bare Lit, a hand-written page and SurveyJS.
// bench/README.md tells its commands and flags.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { buildSubjects } from './lib/build.mjs';
import { command } from './lib/options.mjs';
import { bench } from './lib/paths.mjs';

const commands = {
  compare: async (visit) => (await import('./lib/compare.mjs')).compare(visit),
  growth: async () => (await import('./lib/growth.mjs')).growth(),
  soak: async () => (await import('./lib/soak.mjs')).soak(),
  idle: async (visit) => (await import('./lib/idle.mjs')).idle(visit),
  languages: async (visit) => (await import('./lib/languages.mjs')).languages(visit),
  goals: async () => (await import('./lib/goals.mjs')).printGoals(),
};

const run = commands[command];
if (!run) throw new Error(`npm run bench -- ${Object.keys(commands).join(' | ')}, not ${command}`);

if (!existsSync(join(bench, 'node_modules'))) {
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: bench, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
await run(command === 'goals' ? undefined : await buildSubjects());
