import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from '@playwright/test';

const chunks = readdirSync('dist/cdn/chunks').map((name) => `dist/cdn/chunks/${name}`);
const files = ['dist/treatment-explorer.js', 'dist/treatment-explorer.check.js', 'dist/cdn/treatment-explorer.js', ...chunks];
/** What the self-check alone may do: read its script again for the sum of it, and look for names in the stores. */
const OF_CHECK: readonly string[] = ['a store of the browser', 'a request but those for the file a page names and with a message'];
const isCheck = (file: string): boolean => /check[.-]/.test(file);
const textOf = (file: string) => readFileSync(file, 'utf8');

/** All places of a pattern, with a few signs around each. */
function placesOf(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(({ index }) => text.slice(Math.max(0, index - 40), index + 60));
}

/** Hosts that the words may lead to: registers of studies, regulators, governments and their health services, and the namespace of SVG. */
const HOSTS = [
  /^www\.w3\.org$/, /(^|\.)doi\.org$/, /(^|\.)ncbi\.nlm\.nih\.gov$/, /(^|\.)gov(\.[a-z]{2})?$/, /(^|\.)gouv\.fr$/, /(^|\.)europa\.eu$/,
  /(^|\.)who\.int$/, /(^|\.)nhs\.uk$/, /(^|\.)nhslothian\.scot$/, /^wa\.me$/,
];

const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['eval', /\beval\(/g],
  ['code from text', /new Function\(|\bFunction\(["'`]/g],
  ['document.write', /document\.write/g],
  ['a store of the browser', /localStorage|sessionStorage|indexedDB|document\.cookie|cookieStore|\bcaches\b/g],
  ['a request but those for the file a page names and with a message', /\bfetch\((?!\w+,\{credentials:"omit",referrerPolicy:"no-referrer",cache:"no-store",redirect:"error",signal:)|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/g],
  ['currentScript', /currentScript/g],
  ['import.meta', /import\.meta/g],
  ['Array.from', /Array\.from/g],
  ['a decorator that was not compiled', /\baccessor \w|@property|@state\(/g],
  ['the marks of Lit on the page', /litHtmlVersions|litElementVersions|reactiveElementVersions|litPropertyMetadata|Symbol\.metadata/g],
  ['an event of the wrong kind', /new Event\(/g],
  ['setInterval', /setInterval/g],
  ['a style attribute', / style="/g],
  ['a unit of the page', /\d(rem|vw|vh)\b(?!["'])/g],
  ['a request from a style', /@import|@font-face|url\(/g],
  ['a module name of another library', /\bdefine\.amd\b|\bmodule\.exports\b|\brequire\(/g],
  ['a place on the machine that built it', /\/(work|home|root|tmp|Users)\/|node_modules/g],
];

for (const file of files) {
  const name = file.replace(/-[0-9a-f]{6}\.js$/, '.js');
  for (const [what, pattern] of FORBIDDEN) {
    if (isCheck(file) && OF_CHECK.includes(what)) continue;
    test(`${name} has no ${what}`, () => {
      expect(placesOf(pattern, textOf(file))).toEqual([]);
    });
  }

  if (!isCheck(file)) test(`L5: ${name} has each of the two requests at most once`, () => {
    const [files, messages] = [/\bfetch\(\w+,\{[^}]*signal:\w+\}\)/g, /\bfetch\(\w+,\{[^}]*mode:"cors",method:"POST"/g].map((one) => placesOf(one, textOf(file)).length);
    expect(placesOf(/\bfetch\(/g, textOf(file))).toHaveLength((files ?? 0) + (messages ?? 0));
    expect([files, messages].every((count = 2) => count <= 1)).toBe(true);
  });

  test(`L5: ${name} sends nothing that outlives the page`, () => {
    expect(placesOf(/keepalive:(?!!1\b)/g, textOf(file))).toEqual([]);
  });

  test(`${name} writes markup only where Lit makes its templates`, () => {
    expect(placesOf(/\.(innerHTML|outerHTML)\s*[+|?&]*=(?!=)|insertAdjacentHTML|unsafeHTML|unsafeSVG/g, textOf(file)).length).toBeLessThanOrEqual(1);
  });

  test(`${name} names no other host than those that words may lead to`, () => {
    const hosts = [...textOf(file).matchAll(/(?:https?:)?\/\/([\w-]+(?:\.[\w-]+)+)/g)].map(([, host = '']) => host);
    expect([...new Set(hosts)].filter((host) => !HOSTS.some((allowed) => allowed.test(host)))).toEqual([]);
  });
}

for (const file of files.filter(isCheck)) {
  test(`${file.replace(/-[0-9a-f]{6}/, '')} asks for its script alone, and writes into no store`, () => {
    expect(placesOf(/\bfetch\((?!\w+,\{credentials:"omit",cache:"force-cache"\}\))|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/g, textOf(file))).toEqual([]);
    expect(placesOf(/setItem|cookie\s*=[^=]|indexedDB|cookieStore|Storage(\.|\[)/g, textOf(file))).toEqual([]);
  });
}

test('the chunk of the modules is the file beside the one-file script', () => {
  const chunk = files.find((file) => /chunks\/check-/.test(file)) ?? '';
  expect(textOf(chunk)).toBe(textOf('dist/treatment-explorer.check.js'));
});

test('the guard is the first statement of the one-file script', () => {
  expect(textOf('dist/treatment-explorer.js')).toMatch(/^\/\*![^\n]*\*\/\n!function\(\)\{"use strict";const (\w+)=customElements\.get\("treatment-explorer"\);if\(\1\)return/);
});

test('the guard is the first statement of the module entry', () => {
  expect(textOf('dist/cdn/treatment-explorer.js')).toMatch(/^\/\*![^\n]*\*\/\n\{const (\w+)=customElements\.get\("treatment-explorer"\);if\(\1\)/);
});

test('no chunk imports the entry', () => {
  for (const file of chunks) expect(textOf(file)).not.toMatch(/from\s*["'][^"']*treatment-explorer/);
});
