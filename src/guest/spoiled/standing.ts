import type { Spoil } from './spoil.js';

/** Code that runs when the script does, and what the plain page says of it. */
const atStart = (name: string, code: string, tells: string): Spoil => ({
  name, tells, caughtBy: 'H0: a plain page', find: 'watchScriptTags();', by: `${code}; watchScriptTags();`,
});
const wraps = (holder: string, member: string, tells: string): Spoil => atStart(
  `a wrap around ${holder}.${member}`, `{ const { ${member} } = ${holder}; ${holder}.${member} = function (...given) { return ${member}.apply(this ?? ${holder}, given); }; }`, tells,
);

const TAKES_FOCUS = `{ const find = (root) => [...root.querySelectorAll("*")].flatMap((element) => [...(element.matches("button") ? [element] : []), ...(element.shadowRoot ? find(element.shadowRoot) : [])]);
const take = () => { const [button] = find(document.querySelector("treatment-explorer").shadowRoot); button ? button.focus({ preventScroll: true }) : setTimeout(take); };
take(); }`;

const builtIns: readonly Spoil[] = [
  wraps('window', 'fetch', 'built-in + fetch '), wraps('window', 'setTimeout', 'built-in + setTimeout '), wraps('Math', 'random', 'built-in + Math '),
  wraps('JSON', 'stringify', 'built-in + JSON '), wraps('Object', 'keys', 'built-in + Object '), wraps('Reflect', 'ownKeys', 'built-in + Reflect '),
  wraps('window.Element.prototype', 'closest', 'built-in + Element '),
  atStart('a member of JSON', 'JSON.foo = 1', 'built-in + JSON '),
  atStart('a method of Intl', 'Intl.NumberFormat.prototype.plain = () => ""', 'built-in + Intl '),
  atStart('a member of every typed list', 'Object.getPrototypeOf(Int8Array.prototype).last = 1', 'built-in + Int8Array '),
  atStart('a member of every object', 'Object.defineProperty(Object.prototype, "explorer", { value: 1, configurable: true })', 'built-in + Object.prototype '),
  atStart('a member of the document', 'document.explorer = 1', 'built-in + document '),
  atStart('a name on the window', 'window.explorer = 1', 'global + explorer'),
];

const handlers: readonly Spoil[] = [
  atStart('an error handler for the page', 'window.onerror = () => true', 'handler + window.onerror'),
  atStart('a handler of the body', 'document.body.onclick = () => true', 'handler + body.onclick'),
  atStart('clicks that are eaten', 'window.addEventListener("click", (event) => { if (!event.target.closest("treatment-explorer")) event.preventDefault(); }, true)', 'act + click on a comes to target window, prevented'),
  atStart('boxes that are not ticked', 'document.addEventListener("click", (event) => { if (event.target.type === "checkbox") event.preventDefault(); })', 'act + input is not ticked'),
  atStart('keys that are eaten', 'document.addEventListener("keydown", (event) => { if (!event.target.closest("treatment-explorer")) event.stopImmediatePropagation(); }, true)', 'act + keydown a on button comes to nobody'),
  atStart('presses of the hand alone that are eaten', 'window.addEventListener("click", (event) => { if (event.isTrusted && event.target.localName === "summary") event.preventDefault(); }, true)', 'a press opens what the page has folded'),
];

const stores: readonly Spoil[] = [
  atStart('a cookie', 'document.cookie = "explorer=1"', 'kept + cookies explorer=1'),
  atStart('a note in the store of the site', 'localStorage.explorer = 1', 'kept + local store explorer=1'),
  atStart('a note in the store of the tab', 'sessionStorage.explorer = 1', 'kept + session store explorer=1'),
];

const page: readonly Spoil[] = [
  atStart('a timer that goes on', 'setInterval(() => 0, 60000)', 'intervals 0 became 1'),
  atStart('a line in the console', 'console.log("ready")', 'console + ready'),
  atStart('a warning', 'console.warn("ready")', 'warning: ready'),
  atStart('an attribute of the widget', 'document.querySelector("treatment-explorer").toggleAttribute("ready", true)', 'document + treatment-explorer'),
  atStart('a child of the widget', 'document.querySelector("treatment-explorer").append(document.createElement("i"))', 'document + i'),
  atStart('an element of the page', 'document.body.append(document.createElement("i"))', 'document + i'),
  atStart('a rule for the html element', '{ const sheet = new CSSStyleSheet(); sheet.replaceSync("html { scroll-behavior: smooth; }"); document.adoptedStyleSheets = [sheet]; }', 'look + html:'),
  atStart('a title', 'document.title = "Explorer"', 'title Explorer'),
  atStart('a step of the history', 'history.pushState(null, "")', 'trail as opened, 1 steps further'),
  atStart('another address', 'history.replaceState(null, "", "#explorer")', '#explorer, 0 steps further'),
  atStart('a focus that is taken', TAKES_FOCUS, 'the widget has taken the focus at load'),
];

const requests: readonly Spoil[] = [
  atStart('a font of another site', 'fetch("https://fonts.googleapis.com/css", { mode: "no-cors" }).catch(() => 0)', 'asked for fonts.googleapis.com:443'),
  atStart('a request that never leaves the machine', 'fetch("http://127.0.0.1:9/", { mode: "no-cors" }).catch(() => 0)', 'request: + by the browser http://127.0.0.1:9/'),
];

/** Faults in each of the promises that hold on every page. */
export const standingSpoils: readonly Spoil[] = [...builtIns, ...handlers, ...stores, ...page, ...requests];
