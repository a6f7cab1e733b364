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

const isNode = (value) => typeof value?.type === 'string';
const isFunction = (node) => /Function/.test(node.type);
const children = (node) => Object.values(node).flat().filter(isNode);

/** Names that a pattern binds: `a`, `{ a, b: [c] }`, `a = 1`, `...a`. */
function boundBy(pattern) {
  if (!pattern) return [];
  if (pattern.type === 'Identifier') return [pattern.name];
  if (pattern.type === 'Property') return boundBy(pattern.value);
  if (pattern.type === 'AssignmentPattern') return boundBy(pattern.left);
  return children(pattern).flatMap(boundBy);
}

/** Names declared in a function, functions inside it left out. */
function declaredIn(node) {
  const own = node.type === 'VariableDeclarator' || /^(Function|Class)Declaration$/.test(node.type) ? boundBy(node.id)
    : node.type === 'CatchClause' ? boundBy(node.param) : [];
  return [...own, ...(isFunction(node) ? [] : children(node).flatMap(declaredIn))];
}

/** The kit holds values, not live bindings: nothing that is shared may be assigned again after the module has run. */
function refuseLaterAssignment(node, names, inFunction = false) {
  const target = node.type === 'AssignmentExpression' ? node.left : node.type === 'UpdateExpression' ? node.argument : null;
  for (const name of inFunction && target ? boundBy(target.type === 'MemberExpression' ? null : target) : []) {
    if (names.has(name)) throw new Error(`"${name}" is shared with lazy chunks and assigned inside a function`);
  }
  let visible = names;
  if (isFunction(node)) {
    const hidden = new Set([...node.params.flatMap(boundBy), ...boundBy(node.id), ...children(node).flatMap(declaredIn)]);
    visible = new Set([...names].filter((name) => !hidden.has(name)));
  }
  for (const child of children(node)) refuseLaterAssignment(child, visible, inFunction || isFunction(node));
}

/** Exports of a module in their one known form, and the module without them. */
function withoutExports(code) {
  const shared = [];
  const parts = [];
  for (const node of parseAst(code).body) {
    if (node.type === 'ImportDeclaration' || node.type === 'ExportAllDeclaration') throw new Error('a module that must stand alone imports another');
    if (node.type === 'ExportDefaultDeclaration' || (node.type === 'ExportNamedDeclaration' && (node.declaration || node.source))) throw new Error('an export has an unknown form');
    if (node.type !== 'ExportNamedDeclaration') continue;
    for (const { local, exported } of node.specifiers) shared.push([nameOf(exported), nameOf(local)]);
    parts.push([node.start, node.end, '']);
  }
  return { body: splice(code, parts), shared, object: `{ ${shared.map(([as, local]) => `${JSON.stringify(as)}: ${local}`).join(', ')} }` };
}

/** The entry: guarded, its exports kept on the element. It stands alone: one request before the first question. */
export function wrapEntry(code, version) {
  const { body, shared, object } = withoutExports(code);
  refuseLaterAssignment(parseAst(code), new Set(shared.map(([, local]) => local)));
  return guardedBody(version, `${body}\n${elementLookUp}.kit = ${object};`);
}

/** Replaces the imports from one file by taking the same names out of an object. Other imports stay as they are. */
function importFrom(code, file, object) {
  const parts = [];
  for (const node of parseAst(code).body) {
    if (node.type !== 'ImportDeclaration' || node.source.value !== file) continue;
    const names = node.specifiers.map((one) => {
      if (one.type !== 'ImportSpecifier') throw new Error('a chunk imports another as a whole');
      return `${JSON.stringify(nameOf(one.imported))}: ${one.local.name}`;
    });
    parts.push([node.start, node.end, names.length > 0 ? `const { ${names.join(', ')} } = ${object};` : '']);
  }
  return splice(code, parts);
}

/** A lazy chunk: what it imported from the entry comes from the element. */
export const unlinkChunk = (code, entryFile) => importFrom(code, `./${entryFile}`, `${elementLookUp}.kit`);

/** Where a module that has been made small gives the kit, or takes from it. */
function kitIn(code) {
  return descendants(parseAst(code)).flatMap((node) => {
    const [target, value] = node.type === 'AssignmentExpression' ? [node.left, node.right] : node.type === 'VariableDeclarator' ? [node.init, node.id] : [];
    return target?.type === 'MemberExpression' && target.property.name === 'kit' && value.properties ? [value] : [];
  });
}

/** The kit of an entry that has been made small, each value under the name it has there: `{ a, b }`. And what each was called. */
export function withOwnNames(entry) {
  const [{ properties }, ...others] = kitIn(entry);
  if (others.length > 0) throw new Error('the kit is given more than once');
  const names = new Map();
  for (const { key, value } of properties) if (value.type === 'Identifier') names.set(nameOf(key), value.name);
  const taken = new Set(names.values());
  if (taken.size < names.size) throw new Error('one value stands in the kit under two names');
  for (const { key } of properties.filter(({ value }) => value.type !== 'Identifier')) {
    let name = nameOf(key);
    while (taken.has(name)) name += '$';
    taken.add(name);
    names.set(nameOf(key), name);
  }
  const parts = properties.map(({ start, end, key, value }) => {
    const name = names.get(nameOf(key));
    return [start, end, value.type === 'Identifier' ? name : `${name}:${entry.slice(value.start, value.end)}`];
  });
  return { code: splice(entry, parts), names };
}

/** A lazy chunk that has been made small, asking for what it takes by the names of the entry. */
export function withNamesOf(names, code) {
  return splice(code, kitIn(code).flatMap(({ properties }) => properties).map(({ start, end, key, value }) => {
    const name = names.get(nameOf(key));
    return [start, end, name === value.name ? name : `${name}:${value.name}`];
  }));
}

const descendants = (node) => children(node).flatMap((child) => [child, ...descendants(child)]);

/**
 * A chunk whose exports are gathered in plain objects: the bundler's own helper for that is larger than what it makes. It
 * is called with a function for each name, `{ a: () => b }`, since a name may be assigned after the object is made.
 */
export function withPlainExports(code, helperFile) {
  const parts = [];
  for (const node of parseAst(code).body) {
    if (node.type !== 'ImportDeclaration' || node.source.value !== helperFile) continue;
    const [{ local: { name } }, ...others] = node.specifiers;
    const calls = descendants(parseAst(code)).filter(({ type, callee }) => type === 'CallExpression' && callee.name === name);
    if (others.length > 0 || code.split(name).length !== calls.length + 2) throw new Error('the helper for exports is used in an unknown way');
    parts.push([node.start, node.end, '']);
    for (const { start, end, arguments: [{ properties }] } of calls) {
      const getters = properties.map(({ key, value }) => `get ${nameOf(key)}() { return ${value.body.name}; }`);
      parts.push([start, end, `{ ${getters.join(', ')} }`]);
    }
  }
  return splice(code, parts);
}
