import * as v from 'valibot';

import { cleanText } from '../lib/text.js';
import { ON_OR_OFF } from './choices.js';
import type { Report } from './problems.js';
import { type Config, configSchema, MAX_ITEMS } from './schema.js';

/** What the walk needs to know of a schema that has others inside. */
type Schema = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly options?: readonly Schema[];
  readonly wrapped?: Schema;
  /** Of each member, in a group with names of the owner's. */
  readonly value?: Schema;
};

type Group = Readonly<Record<string, unknown>>;

/** Fails every schema: a list, which the library takes for a group, is none of ours. */
const NOT_A_GROUP = Symbol('list');

/**
 * The parts of a configuration that have the right shape. Each wrong part is reported with its path and left out; only
 * own members of known names are read, so a page's prototypes and endless depth have no way in. Never throws.
 */
export function shapeConfig(input: unknown, pathOf: (key: string) => string, report: Report): Config {
  const config = guarded(() => {
    if (isGroup(input)) return shapeGroup(configSchema as unknown as Schema, input, pathOf, report);
    report('badValue', pathOf('*'), input, 'an object');
    return undefined;
  }, pathOf('*'), report);
  return config ?? {};
}

function shape(schema: Schema, value: unknown, path: string, report: Report): unknown {
  const { wrapped, options = [], item } = ownParts(schema);
  if (schema.type === 'nullable' && value === null) return null;
  if (wrapped) return shape(wrapped, value, path, report);
  const group = [schema, ...options].find((option) => typeof option === 'object' && (ownParts(option).entries ?? ownParts(option).value));
  if (group && isGroup(value)) return shapeGroup(group, value, (key) => `${path}.${key}`, report);
  if (item && Array.isArray(value)) return shapeList(item, value, path, report);
  const { issues, output } = v.safeParse(schema, Array.isArray(value) ? NOT_A_GROUP : value);
  // A value that a safe one stands in for is told all the same.
  if (!issues && 'fallback' in schema && output !== value) report('badValue', path, value, ON_OR_OFF);
  if (!issues) return output;
  const [{ message, expected }] = issues;
  report('badValue', path, value, /^Invalid/.test(message) && expected ? expected : message);
  return undefined;
}

/** A group without its wrong parts; `undefined` where one that must be there is missing. */
function shapeGroup(schema: Schema, value: Group, pathOf: (key: string) => string, report: Report): Group | undefined {
  const { entries = {}, value: each } = ownParts(schema);
  const result = Object.create(null) as Record<string, unknown>;
  const keys = Object.keys(value);
  if (keys.length > MAX_ITEMS) report('tooLarge', pathOf('*'), `${keys.length} items`);
  for (const key of keys.slice(0, MAX_ITEMS)) {
    const path = pathOf(cleanText(key, 40));
    const part = Object.hasOwn(entries, key) ? entries[key] : each;
    if (!part) {
      // Editors look there for what a file may hold.
      if (key !== '$schema' || (schema as unknown) !== configSchema) report('unknownKey', path, key);
    }
    else {
      const shaped = guarded(() => value[key] === undefined ? undefined : shape(part, value[key], path, report), path, report);
      if (shaped !== undefined) result[key] = shaped;
    }
  }
  const missing = Object.keys(entries).filter((key) => entries[key]?.type !== 'optional' && !Object.hasOwn(result, key));
  for (const key of missing) if (!keys.includes(key)) report('badValue', pathOf(key), undefined, 'a value');
  return missing.length > 0 ? undefined : result;
}

function shapeList(item: Schema, list: readonly unknown[], path: string, report: Report): unknown[] {
  if (list.length > MAX_ITEMS) report('tooLarge', path, `${list.length} items`);
  return list.slice(0, MAX_ITEMS)
    .map((value, index) => shape(item, value, `${path}[${index}]`, report))
    .filter((value) => value !== undefined);
}

/** The schema's own members: a page may have added some of these names to every object. */
function ownParts(schema: Schema): Schema {
  return Object.assign(Object.create(null), schema) as Schema;
}

/** `undefined` where reading the page's object throws, as a getter or a proxy may. */
function guarded<T>(read: () => T, path: string, report: Report): T | undefined {
  try {
    return read();
  } catch {
    report('badValue', path, undefined, 'a value that can be read');
    return undefined;
  }
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
