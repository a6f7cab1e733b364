/** Names of objects of the browser that are no functions and that a script may add to. */
const HELD = ['document', 'navigator', 'history', 'location', 'screen', 'console', 'performance', 'customElements'] as const;

function hash(text: string): string {
  let value = 5381;
  for (let index = 0; index < text.length; index += 1) value = (value * 33 + text.charCodeAt(index)) % 4294967296;
  return String(value);
}

const isObject = (value: unknown): value is object => typeof value === 'function' || (typeof value === 'object' && value !== null);

/** What a member is: a replaced function has another text, the browser's own tell that they are. */
const kind = (value: unknown): string => (typeof value === 'function' ? Function.prototype.toString.call(value) : typeof value);

const described = ({ writable, enumerable, configurable, value, get, set }: PropertyDescriptor): string =>
  `${writable}${enumerable}${configurable}${kind(value)}${kind(get)}${kind(set)}`;

/** Members of an object with what they are: a changed flag is another mark too. */
function members(object: object): string {
  let all = '';
  for (const key of Reflect.ownKeys(object)) {
    const found = Reflect.getOwnPropertyDescriptor(object, key);
    if (found) all += `${String(key)} ${described(found)}\n`;
  }
  return all;
}

/** A function with its own members and those of what it makes, at all levels. */
function made(value: object): string {
  let all = members(value);
  if (typeof value !== 'function') return all;
  for (let prototype: unknown = (value as { readonly prototype?: unknown }).prototype; isObject(prototype) && prototype !== Object.prototype;) {
    all += members(prototype);
    prototype = Reflect.getPrototypeOf(prototype);
  }
  return all;
}

/** A frame of another site gives nothing away: it is none of the page. */
function marked(value: object, isBrowsers: boolean): string {
  let all = made(value);
  if (!isBrowsers || typeof value === 'function') return all;
  // Math, JSON, Intl and others like them, with what stands in them.
  for (const key of Reflect.ownKeys(value)) {
    const inner = Reflect.getOwnPropertyDescriptor(value, key)?.value as unknown;
    if (typeof inner === 'function') all += made(inner);
  }
  return all;
}

/** Everything that a name on the global object stands for, with a mark that changes when any of its members does. */
export function builtIns(): Record<string, string> {
  const marks: Record<string, string> = { 'Object.prototype': hash(members(Object.prototype)) };
  for (const key of Reflect.ownKeys(window)) {
    const found = Reflect.getOwnPropertyDescriptor(window, key);
    if (!found) continue;
    const value = found.value as unknown;
    // What the tests themselves keep has symbols for names; what has a number is a frame.
    const isOpen = typeof key === 'string' && !/^\d+$/.test(key) && isObject(value) && value !== window;
    marks[String(key)] = hash(described(found) + (isOpen ? marked(value, /^[A-Z]/.test(key)) : ''));
  }
  for (const name of HELD) marks[name] = hash(members(window[name]));
  return marks;
}

/** What is called by the browser itself: `window.onerror` and every other of its kind. */
export function handlers(): readonly string[] {
  const set: string[] = [];
  const { documentElement, body } = document;
  for (const [name, object] of [['window', window], ['document', document], ['html', documentElement], ['body', body]] as const) {
    for (let from: object | null = object; from; from = Reflect.getPrototypeOf(from)) {
      for (const key of Reflect.ownKeys(from)) {
        if (typeof key !== 'string' || !/^on[a-z]/.test(key) || !Reflect.getOwnPropertyDescriptor(from, key)?.get) continue;
        const value: unknown = Reflect.get(object, key);
        if (value !== null && value !== undefined) set.push(`${name}.${key} ${hash(kind(value))}`);
      }
    }
  }
  return set;
}
