// Chart.js without what our charts never use. The tests of the charts run with the library as it is left by this.
import { parseAst } from 'vite';

import { helpersGone, libraryGone } from './charts-gone.mjs';
import { helpersInstead, libraryInstead } from './charts-instead.mjs';

const nameOf = (node) => node.name ?? node.value;

/** Everything in a module that has a name of the list: [name, whole node, its function or value]. */
function* named(code) {
  for (const node of parseAst(code).body) {
    if (node.type === 'FunctionDeclaration') yield [node.id.name, node, node];
    if (node.type === 'ClassDeclaration') {
      for (const member of node.body.body) {
        const isField = member.type === 'PropertyDefinition';
        yield [`${node.id.name}${isField ? '.' : '#'}${nameOf(member.key)}`, member, member.value];
      }
    }
    for (const { id, init } of node.type === 'VariableDeclaration' ? node.declarations : []) {
      if (init?.type === 'CallExpression') yield [id.name, node, init];
      for (const member of init?.type === 'ObjectExpression' ? init.properties : []) yield [`${id.name}.${nameOf(member.key)}`, member, member.value];
    }
  }
}

/** Where a list is separated by commas, the comma goes too. */
const endOf = (code, { type, end }) => (type === 'Property' && code[end] === ',' ? end + 1 : end);

function lean(code, gone, instead) {
  const wanted = new Set([...gone, ...Object.keys(instead)]);
  const parts = [];
  for (const [name, node, value] of named(code)) {
    if (!wanted.delete(name)) continue;
    if (name in instead) parts.push([(value.body ?? value).start, (value.body ?? value).end, instead[name]]);
    else parts.push([node.start, endOf(code, node), '']);
  }
  if (wanted.size > 0) throw new Error(`Chart.js has changed: nothing in it is called ${[...wanted].join(', ')}`);
  return parts.sort((a, b) => b[0] - a[0]).reduce((text, [start, end, by]) => text.slice(0, start) + by + text.slice(end), code);
}

/** The release that was looked through. Another one may use what is left out, also under the same names. */
const LOOKED_THROUGH = '4.6.1';

/** The text of a file of the library, without what is left out; any other text as it is. */
export function withoutUnused(code, path) {
  const isLibrary = path.endsWith('/chart.js/dist/chart.js');
  if (!isLibrary && !path.endsWith('/chart.js/dist/chunks/index.js')) return code;
  if (!code.includes(`Chart.js v${LOOKED_THROUGH}`)) throw new Error(`Chart.js is not ${LOOKED_THROUGH}: look through it again`);
  return isLibrary ? lean(code, libraryGone, libraryInstead) : lean(code, helpersGone, helpersInstead);
}

export function charts() {
  return {
    name: 'charts',
    transform(code, id) {
      const result = withoutUnused(code, id.split('?')[0].replaceAll('\\', '/'));
      return result === code ? null : { code: result, map: null };
    },
  };
}
