import { deep, TAG } from './look.js';

/** All of a page that a guest has to leave alone. */
export interface HostState {
  /** Names on the global object, symbols too. */
  readonly globals: readonly string[];
  /** Each built-in object with a mark that changes when any of its members does. */
  readonly builtIns: Readonly<Record<string, string>>;
  /** The document without the widgets. */
  readonly dom: readonly string[];
  /** How each element of the page looks, widgets and what holds them apart. */
  readonly looks: readonly string[];
  readonly title: string;
}

/** What a widget between them must not move. Sizes are left out: a page is as high as what stands on it. */
const LOOK = [
  'color', 'backgroundColor', 'fontFamily', 'fontSize', 'fontWeight', 'lineHeight', 'letterSpacing', 'textAlign', 'direction', 'display',
  'position', 'visibility', 'opacity', 'transform', 'filter', 'cursor', 'zIndex', 'overflowX', 'overflowY', 'float', 'scrollBehavior', 'touchAction', 'userSelect',
  'marginTop', 'marginLeft', 'paddingTop', 'paddingLeft', 'borderTopWidth', 'borderTopColor', 'outlineStyle', 'listStyleType', 'whiteSpace',
] as const;

function hash(text: string): string {
  let value = 5381;
  for (let index = 0; index < text.length; index += 1) value = (value * 33 + text.charCodeAt(index)) % 4294967296;
  return String(value);
}

/** Members of an object with what they are: a replaced function has another text, a changed flag another mark. */
function members(object: object): string {
  let all = '';
  for (const key of Reflect.ownKeys(object)) {
    const found = Reflect.getOwnPropertyDescriptor(object, key);
    if (!found) continue;
    const part = (value: unknown): string => (typeof value === 'function' ? Function.prototype.toString.call(value) : typeof value);
    all += `${String(key)} ${found.writable}${found.enumerable}${found.configurable}${part(found.value)}${part(found.get)}${part(found.set)}\n`;
  }
  return all;
}

function builtIns(): Record<string, string> {
  const marks: Record<string, string> = {};
  for (const name of Object.getOwnPropertyNames(window)) {
    if (!/^[A-Z]/.test(name)) continue;
    const value = Reflect.getOwnPropertyDescriptor(window, name)?.value as unknown;
    if (typeof value !== 'function') continue;
    const { prototype } = value as { prototype?: object };
    marks[name] = hash(members(value) + (prototype ? members(prototype) : ''));
  }
  for (const name of ['document', 'navigator', 'history', 'location', 'screen', 'console', 'performance', 'customElements'] as const) marks[name] = hash(members(window[name]));
  return marks;
}

const inPlace = (element: Element): boolean => !element.closest(TAG) && element.getRootNode() === document;

function describe(element: Element): string {
  let text = element.localName;
  for (const name of element.getAttributeNames()) text += ` ${name}=${element.getAttribute(name)}`;
  for (let child = element.firstChild; child; child = child.nextSibling) if (child.nodeType === 3) text += ` "${(child.nodeValue ?? '').trim()}"`;
  return text;
}

/** The page as it is now. */
export function hostState(): HostState {
  const elements = deep(document).filter(inPlace);
  const looks = elements.filter((element) => document.body?.contains(element)).map((element) => {
    const style = getComputedStyle(element);
    return `${element.localName}: ${LOOK.map((name) => `${name} ${style[name]}`).join('; ')}`;
  });
  return {
    globals: Reflect.ownKeys(window).map(String), builtIns: builtIns(), dom: elements.map(describe), looks,
    title: document.title,
  };
}
