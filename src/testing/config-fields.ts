import { type About, ABOUT, ABOUT_PARTS } from '../config/about.js';
import { attributeOf, SETTING_ATTRIBUTES } from '../config/attributes.js';
import { configSchema } from '../config/schema.js';

/** What a walk through a schema needs to know of it. */
interface Schema {
  readonly type: string;
  readonly message?: unknown;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly options?: readonly unknown[];
  readonly wrapped?: Schema;
  /** Of each member, in a group with names of the owner's. */
  readonly value?: Schema;
}

/** A field of the configuration, with what its schema says of its values. */
export interface Field {
  readonly path: string;
  readonly values: string;
}

const bare = (schema: Schema): Schema => (schema.wrapped ? bare(schema.wrapped) : schema);
const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && 'type' in value;
const inner = (schema: Schema): readonly Schema[] => [schema, ...(schema.options ?? []).filter(isSchema).map(bare)];

/** Whether each member is the same group: a list by name, such as prices by goal. */
function isByName(entries: readonly Schema[]): boolean {
  const [first, ...others] = entries.map(bare);
  return first !== undefined && others.length > 0 && inner(first).some((one) => one.entries) && others.every((one) => one === first);
}

/** A price in place of another has the fields of that other. */
const isRepeated = (path: string): boolean => /\.(byArea|byPractitioner)$/.test(path);

function fieldsUnder(schema: Schema, path: string): readonly Field[] {
  const fields: Field[] = [];
  for (const one of inner(bare(schema))) {
    const { entries, item, value } = one;
    if (value) fields.push(...fieldsUnder(value, `${path}.*`));
    if (item) fields.push(...fieldsUnder(item, `${path}[]`));
    if (!entries || isRepeated(path)) continue;
    const members = Object.entries(entries);
    if (isByName(members.map(([, member]) => member))) fields.push(...fieldsUnder(members[0]?.[1] as Schema, `${path}.*`));
    else for (const [key, member] of members) {
      const inside = path ? `${path}.${key}` : key;
      fields.push({ path: inside, values: valuesOf(bare(member)) }, ...fieldsUnder(member, inside));
    }
  }
  return fields;
}

function valuesOf({ type, options = [], message, entries, item }: Schema): string {
  if (type === 'picklist') return options.map((value) => `\`${String(value)}\``).join(', ');
  if (type === 'boolean') return 'true or false';
  if (type === 'number') return String(message).replace(/^a /, '');
  if (entries) return 'group';
  return item ? 'list' : 'text';
}

/** Every field of the configuration, in the order of the schema. */
export const FIELDS: readonly Field[] = fieldsUnder(configSchema, '');

/** What an owner is told of a field; `undefined` where nobody has written it. */
export function aboutOf(path: string): About | undefined {
  const parts: Readonly<Record<string, About | undefined>> = { ...ABOUT, ...ABOUT_PARTS };
  return parts[path];
}

const isAttribute = (name: string): boolean => (SETTING_ATTRIBUTES as readonly string[]).includes(name);

function row({ path, values }: Field): string {
  const { what, form = values, builtIn = '–', example, codes = '–' } = aboutOf(path) ?? { what: '', example: '' };
  const attribute = isAttribute(attributeOf(path)) ? `\`${attributeOf(path)}\`` : '–';
  return `| \`${path}\` | ${attribute} | ${form} | ${builtIn} | ${what} | \`${example}\` | ${codes} |`;
}

const HEAD = ['| Name | Attribute | Values | Built in | What it does | Example | TX-CFG- |', '|---|---|---|---|---|---|---|'];

/** The tables of docs/configuration.md: the settings themselves, and what is inside of them. */
export function configurationTables(): string {
  const isTop = ({ path }: Field): boolean => /^\w+$/.test(path);
  const table = (fields: readonly Field[]): string => [...HEAD, ...fields.map(row)].join('\n');
  return `## Settings\n\n${table(FIELDS.filter(isTop))}\n\n## Inside of them\n\n\`*\` stands for a name, \`[]\` for each of a list.\n\n${table(FIELDS.filter((field) => !isTop(field)))}`;
}

type Json = { description?: string; properties?: Record<string, Json>; items?: Json; anyOf?: Json[]; additionalProperties?: Json | boolean };

/** A JSON schema of the configuration with what owners are told of each field. */
export function described(schema: Json, path = ''): Json {
  for (const [key, member] of Object.entries(schema.properties ?? {})) {
    const own = path ? `${path}.${key}` : key;
    const known = aboutOf(own) ? own : `${path}.*`;
    const about = aboutOf(own);
    if (about) member.description = about.what.replace(/\[(.*?)\]\(.*?\)/g, '$1').replaceAll('`', '');
    described(member, known);
  }
  if (schema.items) described(schema.items, `${path}[]`);
  if (typeof schema.additionalProperties === 'object') described(schema.additionalProperties, `${path}.*`);
  for (const one of schema.anyOf ?? []) described(one, path);
  return schema;
}
