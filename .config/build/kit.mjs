// Makes one entry and lazy chunks out of an ES module build, so that the entry is never evaluated a second time.
//
// A lazy chunk that shares code with the entry would import it back by the entry's plain address. Where a page loads the
// entry with a query (`?ver=6`) that is another address, hence another module, hence a second Lit and a second of every
// class. So the entry hands what it shares to its element, and the chunks take it from there.
import { parseAst } from 'vite';

import { elementLookUp, guardedBody } from './guard.mjs';

const nameOf = (node) => node.name ?? node.value;

/** Replaces parts of a text, given as [start, end, replacement]. */
function splice(code, parts) {
  return [...parts].sort((a, b) => b[0] - a[0]).reduce((text, [start, end, by]) => text.slice(0, start) + by + text.slice(end), code);
}

/** Walks a syntax tree; `inFunction` tells whether the node runs later than the module itself. */
function walk(node, visit, inFunction = false) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) { for (const item of node) walk(item, visit, inFunction); return; }
  if (typeof node.type === 'string') visit(node, inFunction);
  const within = inFunction || /Function/.test(node.type ?? '');
  for (const [key, value] of Object.entries(node)) if (key !== 'type') walk(value, visit, within);
}

/** The kit holds values, not live bindings: nothing that is shared may be assigned again later. */
function refuseLaterAssignment(program, names) {
  walk(program, (node, inFunction) => {
    const target = node.type === 'AssignmentExpression' ? node.left : node.type === 'UpdateExpression' ? node.argument : null;
    if (inFunction && target?.type === 'Identifier' && names.has(target.name)) {
      throw new Error(`"${target.name}" is shared with lazy chunks and assigned inside a function`);
    }
  });
}

/** The entry: guarded, its exports kept on the element. */
export function wrapEntry(code, version) {
  const program = parseAst(code);
  const shared = [];
  const parts = [];
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration' || node.type === 'ExportAllDeclaration') throw new Error('the entry must stand alone: one request before the first question');
    if (node.type === 'ExportDefaultDeclaration' || (node.type === 'ExportNamedDeclaration' && (node.declaration || node.source))) throw new Error('an export of the entry has an unknown form');
    if (node.type !== 'ExportNamedDeclaration') continue;
    for (const { local, exported } of node.specifiers) shared.push([nameOf(exported), nameOf(local)]);
    parts.push([node.start, node.end, '']);
  }
  refuseLaterAssignment(program, new Set(shared.map(([, local]) => local)));
  const kit = shared.map(([as, local]) => `${JSON.stringify(as)}: ${local}`).join(', ');
  return guardedBody(version, `${splice(code, parts)}\n${elementLookUp}.kit = { ${kit} };`);
}

/** A lazy chunk: what it imported from the entry comes from the element. Other chunks are imported as they are. */
export function unlinkChunk(code, entryFile) {
  const parts = [];
  for (const node of parseAst(code).body) {
    if (node.type !== 'ImportDeclaration' || !node.source.value.endsWith(`/${entryFile}`)) continue;
    const names = node.specifiers.map((one) => {
      if (one.type !== 'ImportSpecifier') throw new Error('a chunk imports the entry as a whole');
      return `${JSON.stringify(nameOf(one.imported))}: ${one.local.name}`;
    });
    parts.push([node.start, node.end, names.length > 0 ? `const { ${names.join(', ')} } = ${elementLookUp}.kit;` : '']);
  }
  return splice(code, parts);
}
