import { acts } from './acts.js';
import { builtIns, handlers } from './built-ins.js';
import { TAG } from './look.js';

/** All of a page that a guest has to leave alone. */
export interface HostState {
  /** Names on the global object, symbols too. */
  readonly globals: readonly string[];
  /** What each of them stands for, with a mark that changes when any of its members does. */
  readonly builtIns: Readonly<Record<string, string>>;
  /** Functions that the browser calls: `window.onerror` and others like it. */
  readonly handlers: readonly string[];
  /** The document without what is within the widgets: the elements themselves, and what the page has put there, are the page's. */
  readonly dom: readonly string[];
  /** How each element of the page looks, widgets and what holds them apart. */
  readonly looks: readonly string[];
  /** What the acts of a visitor come to beside the widget. */
  readonly acts: readonly string[];
  /** Cookies and what stands in the stores of the site and of the tab. */
  readonly stores: readonly string[];
  /** Whether the address is the one that was opened, and steps that were added to those that "Back" goes. */
  readonly trail: string;
  /** Timers that come again and again and go on, and lines in the console: the witness counts both. */
  readonly intervals: number;
  readonly said: readonly string[];
  readonly title: string;
}

/** What a widget between them must not move. Sizes are left out: a page is as high as what stands on it. */
const LOOK = [
  'color', 'backgroundColor', 'fontFamily', 'fontSize', 'fontWeight', 'lineHeight', 'letterSpacing', 'textAlign', 'direction', 'display',
  'position', 'visibility', 'opacity', 'transform', 'filter', 'cursor', 'zIndex', 'overflowX', 'overflowY', 'float', 'scrollBehavior', 'touchAction', 'userSelect',
  'marginTop', 'marginLeft', 'paddingTop', 'paddingLeft', 'borderTopWidth', 'borderTopColor', 'outlineStyle', 'listStyleType', 'whiteSpace',
] as const;

/** All elements of the page, in its own shadow trees too. */
function elementsOf(root: ParentNode, found: Element[] = []): Element[] {
  for (let element = root.firstElementChild; element; element = element.nextElementSibling) {
    found.push(element);
    elementsOf(element, found);
    if (element.shadowRoot && element.localName !== TAG) elementsOf(element.shadowRoot, found);
  }
  return found;
}

function describe(element: Element): string {
  let text = element.localName;
  for (const name of element.getAttributeNames()) text += ` ${name}=${element.getAttribute(name)}`;
  for (let child = element.firstChild; child; child = child.nextSibling) if (child.nodeType === 3) text += ` "${(child.nodeValue ?? '').trim()}"`;
  return text;
}

function look(element: Element): string {
  const style = getComputedStyle(element);
  let text = `${element.localName}:`;
  for (const name of LOOK) text += ` ${name} ${style[name]};`;
  return text;
}

/** Some pages may not ask for their stores: these have none. */
function read(name: string, of: () => string): string {
  try {
    return `${name} ${of()}`;
  } catch {
    return `${name} refused`;
  }
}

function entries(store: Storage): string {
  let text = '';
  for (let index = 0; index < store.length; index += 1) text += `${store.key(index)}=${store.getItem(store.key(index) ?? '')};`;
  return text;
}

const stores = (): readonly string[] => [
  read('cookies', () => document.cookie), read('local store', () => entries(localStorage)), read('session store', () => entries(sessionStorage)),
];

/** What the witness, the first script of the page, has written down. */
interface Heard {
  readonly intervals: ReadonlySet<unknown>;
  readonly said: readonly string[];
  readonly address: string;
  readonly steps: number;
}

function heard(): Pick<HostState, 'intervals' | 'said' | 'trail'> {
  const witness = (window as unknown as Record<symbol, Heard | undefined>)[Symbol.for('witness')];
  if (!witness) return { intervals: 0, said: [], trail: '' };
  const { intervals, said, address, steps } = witness;
  return { intervals: intervals.size, said: [...said], trail: `${location.href === address ? 'as opened' : location.href}, ${history.length - steps} steps further` };
}

/** The page as it is now. Its acts come last: they are done to it. */
export function hostState(): HostState {
  const elements = elementsOf(document);
  const looks = elements.filter((element) => element === document.documentElement || (document.body?.contains(element) && !element.closest(TAG))).map(look);
  return {
    globals: Reflect.ownKeys(window).map(String), builtIns: builtIns(), handlers: handlers(), dom: elements.map(describe), looks,
    stores: stores(), ...heard(), title: document.title, acts: acts(),
  };
}

/** Empties the stores of the page, so that what one page has left is not taken for what another has. */
export function emptyStores(): void {
  for (const store of [() => localStorage, () => sessionStorage]) read('', () => { store().clear(); return ''; });
  read('', () => {
    for (const cookie of document.cookie.split('; ')) if (cookie) document.cookie = `${cookie.split('=')[0]}=; max-age=0`;
    return '';
  });
}
