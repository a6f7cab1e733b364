// A run as tables.
import { median, quantile } from './statistics.mjs';

const COLUMNS = [
  ['navigation', 'navigation to first question, ms'], ['script', 'script start to first question, ms'],
  ['scriptFirst', 'JS CPU to first, ms', 1], ['mainFirst', 'main thread CPU to first, ms', 1],
  ['bytesFirst', 'bytes before first'], ['bytes', 'bytes, visit'], ['requestsFirst', 'requests before first'],
  ['tap', 'worst tap, ms'], ['words', 'last tap to words, ms'], ['charts', 'last tap to third chart, ms'],
  ['blocking', 'total blocking time, ms'], ['longest', 'longest task before the last tap, ms'],
  ['shift', 'layout shift', 4], ['main', 'main thread CPU, visit, ms'], ['heap', 'heap, KiB'], ['nodes', 'nodes'],
];

export const table = (head, rows) => [`| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');

function cell(sample, digits) {
  if (sample.length === 0) return '–';
  const [middle, low, high] = [median(sample), quantile(sample, 0.25), quantile(sample, 0.75)].map((value) => value.toFixed(digits));
  return low === high ? middle : `${middle} [${low}–${high}]`;
}

/** Medians of every subject with the middle half of them, by condition. */
export function printRun({ browser, build, at, repetitions }) {
  console.log(`Chromium ${browser}, build ${build}, ${at}`);
  for (const [condition, rounds] of Object.entries(repetitions)) {
    const names = [...new Set(rounds.flatMap((round) => Object.keys(round)))];
    const rows = names.map((name) => {
      const visits = rounds.map((round) => round[name]).filter(Boolean);
      return [name, visits.length, ...COLUMNS.map(([key, , digits = 0]) => cell(visits.map((visit) => visit[key]).filter(Number.isFinite), digits))];
    });
    console.log(`\n### ${condition}\n\n${table(['subject', 'n', ...COLUMNS.map(([, title]) => title)], rows)}`);
  }
}
