// Short names for what is private in our classes: a minifier must leave members alone, since it cannot know who else reads
// them. Only names that stand nowhere but after `this.` and in a private declaration are shortened, in no file of ours and
// in none of the libraries otherwise: whatever is read by another object, by a decorator or by its text keeps its name.
import { readFileSync } from 'node:fs';

import { filesUnder } from '../files.mjs';

const LIBRARIES = ['@lit/reactive-element', 'lit-element', 'lit-html', '@lit/context', 'valibot', 'chart.js', 'lean-qr'];
const declaration = /^ {2}private (?:(?:static|readonly|async|get|set) )*(\w+)/gm;
const word = /(this\.)?\b([A-Za-z]\w+)\b/g;

/** Comments say the same words as code does. */
const withoutComments = (code) => code.replace(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, '');

/** The names that may be shortened, each with its short one. */
function shortNames() {
  // The studio and the scripts of the iframe are files of their own, which share nothing with the widget.
  const sources = filesUnder('src', '.ts').filter((file) => !/\.(test|e2e)\.ts$|^src\/(testing|e2e|guest|studio)\/|^src\/frame/.test(file))
    .map((file) => withoutComments(readFileSync(file, 'utf8')));
  const names = new Set(sources.flatMap((code) => [...code.matchAll(declaration)].map(([, name]) => name)));
  const libraries = LIBRARIES.flatMap((name) => filesUnder(`node_modules/${name}`, '.js')).map((file) => readFileSync(file, 'utf8'));
  for (const code of [...libraries, ...sources.map((one) => one.replace(declaration, ''))]) {
    for (const [, isOwn, name] of code.matchAll(word)) if (!isOwn) names.delete(name);
  }
  return new Map([...names].sort().map((name, index) => [name, `$${index.toString(36)}`]));
}

export function privates() {
  const names = shortNames();
  const short = (code) => code
    .replace(declaration, (whole, name) => (names.has(name) ? whole.slice(0, -name.length) + names.get(name) : whole))
    .replace(/\bthis\.([A-Za-z]\w+)\b/g, (whole, name) => (names.has(name) ? `this.${names.get(name)}` : whole));
  return {
    name: 'privates',
    enforce: 'pre',
    transform: (code, id) => (/\/src\/.*\.ts$/.test(id.split('?')[0].replaceAll('\\', '/')) ? { code: short(code), map: null } : null),
  };
}
