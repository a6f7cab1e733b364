// One interleaved run: in every repetition all subjects, in a fresh random order, so that whatever else the machine does
// falls on all of them alike.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';

import { filesUnder } from '../../.config/files.mjs';
import { launch } from './browser.mjs';
import { printGoals } from './goals.mjs';
import { chosen, options } from './options.mjs';
import { dist, keep, lastRun } from './paths.mjs';
import { printRun } from './print.mjs';
import { serve } from './serve.mjs';
import { subjectsOf } from './subjects.mjs';
import { CONDITIONS, measureVisit } from './visit.mjs';

function shuffled(names) {
  const order = [...names];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(Math.random() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

/** Which build was measured. */
function buildKey() {
  const hash = createHash('sha256');
  for (const file of filesUnder(join(dist, 'cdn'), '.js')) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

function conditionsAsked() {
  const unknown = options.conditions.filter((name) => !(name in CONDITIONS));
  if (unknown.length > 0) throw new Error(`--conds takes ${Object.keys(CONDITIONS).join(', ')}, not ${unknown.join(', ')}`);
  return options.conditions;
}

function runBefore(build) {
  const before = options.append ? lastRun('compare') : undefined;
  if (before && before.build !== build) throw new Error('--append adds to a run of the same files, and these are others');
  return before?.repetitions ?? {};
}

export async function compare(visit) {
  const subjects = subjectsOf(visit);
  const names = chosen(Object.keys(subjects));
  const { origin, close } = await serve(Object.fromEntries(names.map((name) => [`/${name}.html`, subjects[name].page])));
  const browser = await launch();
  const build = buildKey();
  /** By condition: one object for each repetition, with the figures of each subject. */
  const repetitions = runBefore(build);
  const failures = [];
  const until = Date.now() + options.minutes * 60_000;
  const measure = (name, condition) => measureVisit(browser, `${origin}/${name}.html`, subjects[name], CONDITIONS[condition]);

  // The first visit of each packs its files and warms the browser; it does not count.
  for (const name of names) await measure(name, 'plain');
  for (let round = 0; round < options.reps && Date.now() < until; round += 1) {
    for (const condition of conditionsAsked()) {
      const figures = {};
      for (const name of shuffled(names)) {
        try { figures[name] = await measure(name, condition); } catch (error) { failures.push(`${name}, ${condition}: ${error.message.split('\n')[0]}`); }
      }
      (repetitions[condition] ??= []).push(figures);
      keep('compare', { browser: browser.version(), build, at: new Date().toISOString(), repetitions });
    }
    process.stderr.write(`${round + 1} of ${options.reps} repetitions\n`);
  }
  await browser.close();
  close();
  printRun(lastRun('compare'));
  printGoals();
  for (const failure of failures) console.error(`not measured: ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
}
