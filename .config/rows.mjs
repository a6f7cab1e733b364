// npm run rows: the rows of docs/reliability-rows.json, each with the tests that have its id in their title. Ends with 1 when a
// row has none, or when the table of docs/reliability.md is out of date; with --write it writes the table.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

import { filesUnder } from './files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { rows, later } = JSON.parse(readFileSync(join(root, 'docs/reliability-rows.json'), 'utf8'));
const IDS = /^((?:[HCLK]\d+)(?:, [HCLK]\d+)*): (.+)$/s;

/** The text of a literal, with … for what is filled in; nothing for anything else. */
function textOf(node) {
  if (!node) return '';
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
  return '';
}

const member = (object, name) => object.properties.find((one) => ts.isPropertyAssignment(one) && one.name.getText() === name)?.initializer;

/** Ids and title that a piece of a test file gives, in whatever of the three ways: a title, an object, the first two of a call or a list. */
function titleAt(node, isRow) {
  const whole = IDS.exec(textOf(node));
  if (whole) return { ids: whole[1].split(', '), title: whole[2] };
  const pair = ts.isObjectLiteralExpression(node) ? [member(node, 'id'), member(node, 'title')]
    : ts.isCallExpression(node) ? node.arguments.slice(0, 2)
      : ts.isArrayLiteralExpression(node) ? node.elements.slice(0, 2) : [];
  const [id, title] = pair.map(textOf);
  return (isRow || ts.isArrayLiteralExpression(node)) && /^[HCLK]\d+$/.test(id ?? '') && title ? { ids: [id], title } : null;
}

function titlesIn(file) {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found = [];
  const isRow = file.startsWith('src/guest/rows/');
  const visit = (node) => {
    const title = titleAt(node, isRow);
    if (title) found.push({ ...title, file });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const THREE = 'Chromium, Firefox, WebKit';
/** Where a file's tests run, and what runs them. */
function runOf(file) {
  const name = file.split('/').at(-1).replace(/\.(guest|e2e|test)\.ts$/, '').replace(/\.ts$/, '');
  if (file.startsWith('src/guest/rows/')) return { engines: THREE, command: 'npm run test:guest -- hostile -g "ID:"' };
  if (file.endsWith('.guest.ts')) return { engines: THREE, command: `npm run test:guest -- ${name}` };
  if (file.endsWith('.e2e.ts')) return { engines: 'Chromium', command: `npm run test:e2e -- ${name}` };
  if (/^src\/(components|styles|widget)\//.test(file)) return { engines: 'Chromium', command: 'npm run test:components' };
  return { engines: 'Node', command: `npm run test:model -- ${name}` };
}

const index = readFileSync(join(root, 'src/guest/rows/index.ts'), 'utf8');
/** A file of rows that the list of rows does not take in is never run. */
const isRun = (file) => index.includes(`'./${file.split('/').at(-1).replace(/ts$/, 'js')}'`);
const files = filesUnder(join(root, 'src'), '.ts').map((file) => relative(root, file).replaceAll('\\', '/'))
  .filter((file) => /\.(test|e2e|guest)\.ts$/.test(file) || (file.startsWith('src/guest/rows/') && isRun(file)));
const titles = files.flatMap(titlesIn);
const testsOf = (id) => titles.filter(({ ids }) => ids.includes(id)).filter((one, index, all) => all.findIndex(({ file, title }) => file === one.file && title === one.title) === index);

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;');
const most = 3;

/** One row of the table: its first tests, and where the others are. */
function line({ id, meant, holds }) {
  const tests = testsOf(id);
  const shown = tests.slice(0, most).map(({ title, file }) => `“${cell(title)}” in \`${file.slice(4)}\``);
  if (tests.length > most) shown.push(`and ${tests.length - most} more`);
  const runs = tests.map(({ file }) => runOf(file));
  const engines = [...new Set(runs.flatMap((run) => run.engines.split(', ')))].join(', ');
  const commands = [...new Set(runs.map(({ command }) => `\`${command.replace('ID', id)}\``))].slice(0, most).join(', ');
  return `| ${id} | ${meant.replaceAll('|', '\\|')} | ${holds} | ${shown.join('; ') || '**none yet**'} | ${engines} | ${commands} |`;
}

const table = ['| | What a page or an owner does | What holds | Tests | Engines | Command |', '|---|---|---|---|---|---|', ...rows.map(line)].join('\n');
const [open, close] = ['<!-- rows: made by npm run rows -- --write -->', '<!-- end of rows -->'];
const doc = join(root, 'docs/reliability.md');
const before = readFileSync(doc, 'utf8');
const [start, end] = [before.indexOf(open), before.indexOf(close)];
if (start < 0 || end < start) throw new Error('docs/reliability.md has no place for the rows');
const after = `${before.slice(0, start + open.length)}\n${table}\n${before.slice(end)}`;

const without = rows.filter(({ id }) => testsOf(id).length === 0);
const unknown = [...new Set(titles.flatMap(({ ids }) => ids))].filter((id) => ![...rows, ...later].some((row) => row.id === id) && id !== 'H0');
for (const { id, meant } of without) console.error(`${id} has no test: ${meant}`);
for (const id of unknown) console.error(`a test names ${id}, which is no row`);
if (process.argv.includes('--write')) writeFileSync(doc, after);
else if (after !== before) console.error('docs/reliability.md is out of date: npm run rows -- --write');
const isStale = after !== before && !process.argv.includes('--write');
console.log(`${rows.length - without.length} of ${rows.length} rows have a test, in ${titles.length} titles; ${later.length} rows come with the kiosk`);
if (without.length > 0 || unknown.length > 0 || isStale) process.exitCode = 1;
