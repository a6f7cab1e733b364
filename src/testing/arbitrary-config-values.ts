import fc from 'fast-check';

import { Group, Made, type Tree, Words } from './arbitrary-config-tree.js';
import { BAD_TEXTS, BAD_URLS } from './payloads.js';

/** Words that no output may hold. */
export const NONSENSE = /NaN|undefined|null|\[object|Infinity|∞/;

/** Keeps out of the owner's texts what the outputs are searched for. */
export function sensible(text: string): string {
  return NONSENSE.test(text) ? text.replace(new RegExp(NONSENSE, 'g'), 'word') : text;
}

/** One of the arbitraries, each as often as its weight among all. */
export function mostly(...weighted: readonly (readonly [weight: number, arbitrary: fc.Arbitrary<Tree>])[]): fc.Arbitrary<Tree> {
  return fc.oneof(...weighted.map(([weight, arbitrary]) => ({ weight, arbitrary })));
}

export const oneOf = (...values: readonly Tree[]): fc.Arbitrary<Tree> => fc.constantFrom(...values);

const LONG = [
  'Behandlungszimmerreservierungsbestätigung'.repeat(8), 'x'.repeat(10_000), 'คลินิกความงามและสุขภาพผิวหนัง'.repeat(6), '美容皮肤科诊所'.repeat(40), '👩🏽‍⚕️'.repeat(50),
  `e${'\u0301'.repeat(400)}`, '\u202e005 sR\u202c', '\u2067ابجد\u2069 (\u200f', 'می\u200cخواہم', 'a\ud83d', '\udc00b', '\0', '\ufffe', '\u2028', ' ', '\u200b', '‎',
];

/** Any text at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Rose Clinic', 'Dr A. Example', 'EX-0000', 'کلینک', 'Ünlü & Söhne “Best”') },
  { weight: 3, arbitrary: fc.constantFrom(...BAD_TEXTS, ...BAD_URLS, ...LONG) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)) },
).map(sensible);

/** A text that is shown as it stands. */
export const shownText: fc.Arbitrary<Tree> = anyText.map((text) => new Words(text));

/** Names an object should not have. */
export const HOSTILE_KEYS = [
  '__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'then', 'toJSON', '__defineGetter__', 'length', '0', '', 'x'.repeat(2000), 'a.b', 'a[0]',
  '<b>', '\u202e', '\ud800',
  // What a quiz builder would have, and nobody may change here.
  'pages', 'fields', 'concerns', 'options', 'next', 'branches', 'rules', 'screening', 'safety', 'verdicts', 'today', 'ever', 'version', 'words', 'weights', 'html', 'css',
];

/** Ten thousand groups inside each other: made once, since nothing may read that far. */
const DEEP = ((): unknown => {
  let deep: unknown = { price: 1 };
  for (let level = 0; level < 10_000; level += 1) deep = level % 2 ? [deep] : { face: deep, prices: deep };
  return deep;
})();
const LONG_LIST: readonly unknown[] = Object.freeze(Array<unknown>(1_000_000).fill({ visits: 4, price: 1 }));
const WIDE: unknown = Object.freeze(Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${index}`, index])));

const throwing = (): never => { throw new Error('the page says no'); };
const SCRIPTED: readonly Made[] = [
  new Made('a Date', () => new Date(NaN)), new Made('a Map', () => new Map([['face', 1]])), new Made('a RegExp', () => /x/), new Made('a Promise', () => Promise.resolve(1)),
  new Made('a String', () => Object('text') as unknown), new Made('a Number', () => Object(5) as unknown), new Made('an array-like', () => ({ length: 1e9, 0: 1 })),
  new Made('a class', () => new (class Prices { get face() { return 1; } })()), new Made('an object without a prototype', () => Object.create(null)),
  new Made('a getter that throws', () => ({ get face() { return throwing(); }, get name() { return throwing(); } })),
  new Made('a proxy that throws', () => new Proxy({}, { ownKeys: throwing, get: throwing, getOwnPropertyDescriptor: throwing, has: throwing, getPrototypeOf: throwing })),
  new Made('a proxy of a list that throws', () => new Proxy([], { get: throwing })),
  new Made('a proxy that was revoked', () => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; }),
  new Made('a text that throws', () => ({ toString: throwing, valueOf: throwing, toJSON: throwing, [Symbol.toPrimitive]: throwing })),
  new Made('itself inside', () => { const value: Record<string, unknown> = {}; for (const key of ['face', 'prices', 'value', 'name']) value[key] = value; return value; }),
  new Made('a list of itself', () => { const value: unknown[] = []; value.push(value, value); return value; }),
  new Made('a list with holes', () => Array<unknown>(300)), new Made('a very deep one', () => DEEP), new Made('a very wide one', () => WIDE),
  new Made('a very long list', () => LONG_LIST), new Made('a typed array', () => new Float64Array([NaN, 1])),
];

/** A value of the wrong kind: everything a script can write down. */
export const wrongKind: fc.Arbitrary<Tree> = fc.oneof(
  {
    weight: 3, arbitrary: fc.constantFrom<Tree>(
      null, undefined, true, false, 0, -0, -1, 0.5, NaN, Infinity, -Infinity, 1e308, 5e-324, 2 ** 53, 10n, '', 'x', '1', Symbol('x'), () => 1,
      new Group([]), [], [[]], [null], [new Group([])],
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<Tree>(...SCRIPTED) },
  { weight: 1, arbitrary: fc.array(fc.tuple(fc.constantFrom(...HOSTILE_KEYS), fc.constantFrom<Tree>(1, 'x', null, new Group([['face', 1]]))), { maxLength: 4 }).map((entries) => new Group(entries)) },
  { weight: 1, arbitrary: anyText },
);

/** A value for a field: right more often than not, nearly right, of the wrong kind, or any text. */
export function field(right: fc.Arbitrary<Tree>, nearly: fc.Arbitrary<Tree> = wrongKind): fc.Arbitrary<Tree> {
  return mostly([12, right], [4, nearly], [1, wrongKind], [1, anyText]);
}

type Fields = Readonly<Record<string, fc.Arbitrary<Tree>>>;

/** Some of the fields in any order, now and then one twice, or one that does not exist. */
export function some(fields: Fields, maxLength = 6): fc.Arbitrary<Group> {
  const entries = Object.entries(fields).map(([key, arbitrary]) => ({ weight: 4, arbitrary: fc.tuple(fc.constant(key), arbitrary) }));
  const strange = { weight: Math.max(1, Math.floor(entries.length / 4)), arbitrary: fc.tuple(fc.constantFrom(...HOSTILE_KEYS), wrongKind) };
  return fc.array(fc.oneof(...entries, strange), { maxLength }).map((list) => new Group(list));
}

/** All of the fields. */
export function whole(fields: Fields): fc.Arbitrary<Group> {
  const keys = Object.keys(fields);
  return fc.tuple(...Object.values(fields)).map((values) => new Group(values.map((value, index) => [keys[index] ?? '', value])));
}
