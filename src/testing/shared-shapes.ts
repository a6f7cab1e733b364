/** A JSON schema, as far as its shapes go. */
export interface JsonShape {
  readonly [key: string]: unknown;
}

/** Shorter ones are as clear where they stand. */
const SHORTEST = 200;

const isGroup = (value: unknown): value is JsonShape => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A schema, and not a list of properties by name. */
const isShape = (value: unknown): value is JsonShape => isGroup(value) && ['type', 'anyOf', 'enum'].some((key) => typeof value[key] === 'string' || Array.isArray(value[key]));

/** A schema that holds each shape that comes more than once in `$defs`, under the name of the property where it is first met. */
export function withSharedShapes(schema: JsonShape): JsonShape {
  const counts = new Map<string, number>();
  const count = (value: unknown): void => {
    const text = isShape(value) ? JSON.stringify(value) : '';
    const met = counts.get(text) ?? 0;
    if (text.length >= SHORTEST) counts.set(text, met + 1);
    // What is inside of a shape that was met before is counted with it.
    if (met === 0 && typeof value === 'object' && value !== null) Object.values(value).forEach(count);
  };
  count(schema);
  const names = new Map<string, string>();
  const defs: Record<string, unknown> = {};
  const nameFor = (text: string, value: JsonShape, property: string): string => {
    const known = names.get(text);
    if (known) return known;
    let name = property;
    for (let number = 2; Object.hasOwn(defs, name); number += 1) name = `${property}${number}`;
    names.set(text, name);
    // Kept free while what is inside of it looks for names of its own.
    defs[name] = {};
    defs[name] = inner(value, property);
    return name;
  };
  const shared = (value: unknown, property: string): unknown => {
    const text = isShape(value) ? JSON.stringify(value) : '';
    if (text && (counts.get(text) ?? 0) > 1) return { $ref: `#/$defs/${nameFor(text, value as JsonShape, property)}` };
    return inner(value, property);
  };
  const inner = (value: unknown, property: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => shared(one, property));
    if (!isGroup(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, key === 'properties' && isGroup(member) ? membersOf(member) : shared(member, property)]));
  };
  const membersOf = (members: JsonShape): JsonShape => Object.fromEntries(Object.entries(members).map(([key, member]) => [key, shared(member, key)]));
  const whole = inner(schema, 'config') as JsonShape;
  return Object.keys(defs).length > 0 ? { ...whole, $defs: defs } : whole;
}
