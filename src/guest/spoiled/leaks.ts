import type { Spoil } from './spoil.js';

/** A script that tells what it knows in one way, and the beginning of the line that says so. */
export interface Leak extends Spoil {
  readonly tells: string;
}

/** Right after an answer was chosen: `value` is its id, `host` the widget. */
const onAnswer = (name: string, code: string, tells: string): Leak => ({
  name, tells, caughtBy: 'N0',
  find: 'const isCleared = options.some(',
  by: `const host = document.querySelector("treatment-explorer"); ${code}; const isCleared = options.some(`,
});

/** In the frame that is around everything. */
const inFrame = (name: string, attribute: string, tells: string): Leak => ({
  name, tells, caughtBy: 'N0', find: 'class="frame ${settings.scheme}" lang', by: `${attribute} lang`,
});
const GOAL = '${this.visit.seen.answers.goal ?? "open"}';

const requests: readonly Leak[] = [
  onAnswer('a request', 'fetch("/note?" + value)', 'call: fetch /note?hair'),
  onAnswer('a request of the older kind', 'const request = new XMLHttpRequest(); request.open("POST", "/note"); request.send(value)', 'call: request.send hair'),
  onAnswer('a beacon', 'navigator.sendBeacon("/note", value)', 'call: navigator.sendBeacon /note hair'),
  onAnswer('a picture that is asked for', 'new Image().src = "/note.gif?" + value', 'call: HTMLImageElement.src = /note.gif?hair'),
  onAnswer('a style sheet that asks for a picture', 'const sheet = new CSSStyleSheet(); sheet.replaceSync(`:host { background: url(/note?${value}) }`); this.renderRoot.adoptedStyleSheets.push(sheet)', 'call: sheet.replaceSync :host { background: url(/note?hair'),
  onAnswer('a picture in the style of an element', 'this.style.backgroundImage = `url(/note?${value})`', 'asked for: /note'),
  onAnswer('a script that is asked for', 'const script = document.createElement("script"); script.src = "/note.js?" + value; this.renderRoot.append(script)', 'call: HTMLScriptElement.src = /note.js?hair'),
  onAnswer('a web socket', 'new WebSocket("ws://127.0.0.1:9/" + value)', 'call: new WebSocket ws://127.0.0.1:9/hair'),
  onAnswer('a stream of events', 'new EventSource("/note?" + value)', 'call: new EventSource /note?hair'),
  onAnswer('a connection from browser to browser', 'new RTCPeerConnection({ iceServers: [{ urls: `stun:${value}.invalid` }] })', 'call: new RTCPeerConnection {"iceServers":[{"urls":"stun:hair'),
  onAnswer('a connection made in advance', 'document.head.append(Object.assign(document.createElement("link"), { rel: "preconnect", href: `https://${value}.invalid` }))', 'call: HTMLLinkElement.href = https://hair'),
  onAnswer('a form that is sent', 'const form = document.createElement("form"); form.action = "/note?" + value; form.target = "note"; document.body.append(form); form.submit()', 'call: form.submit'),
  onAnswer('a link that is followed', 'const link = document.createElement("a"); link.download = value; link.href = "data:,"; link.click()', 'call: HTMLAnchorElement.download = hair'),
  onAnswer('a window that is opened', 'open("/note?" + value, "note")', 'call: open /note?hair'),
];

const stores: readonly Leak[] = [
  onAnswer('the store of the site', 'localStorage.setItem("answer", value)', 'call: storage.setItem answer hair'),
  onAnswer('the store of the tab', 'sessionStorage.answer = value', 'session storage: [["answer","some"]]'),
  onAnswer('a database', 'indexedDB.open(value)', 'call: database.open hair'),
  onAnswer('a cache', 'caches.open(value)', 'call: caches.open hair'),
  onAnswer('a cookie', 'document.cookie = "answer=" + value', 'cookies: answer=some'),
  onAnswer('the store of cookies', 'cookieStore.set("answer", value)', 'call: cookieStore.set answer hair'),
  onAnswer('the name of the window', 'window.name = value', 'call: window.name = hair'),
  onAnswer('a worker for the site', 'navigator.serviceWorker.register("/note.js?" + value).catch(() => 0)', 'call: workers.register /note.js?hair'),
  onAnswer('a worker', 'new Worker(URL.createObjectURL(new Blob([""])), { name: value })', 'call: new Worker'),
];

const page: readonly Leak[] = [
  onAnswer('a step of the history', 'history.pushState({ value }, "")', 'call: history.pushState {"value":"hair'),
  onAnswer('the state of the address', 'history.replaceState({ value }, "")', 'call: history.replaceState {"value":"hair'),
  onAnswer('the address', 'location.hash = value', 'address: http'),
  onAnswer('the title', 'document.title = value', 'call: document.title = hair'),
  onAnswer('a name on the window', 'window.lastAnswer = value', 'names: lastAnswer'),
  onAnswer('a line in the console', 'console.debug(value)', 'call: console.debug hair'),
  onAnswer('a mark in the timings', 'performance.mark(value)', 'call: performance.mark hair'),
  onAnswer('the clipboard', 'navigator.clipboard.writeText(value).catch(() => 0)', 'call: clipboard.writeText hair'),
  onAnswer('a message to the page', 'postMessage(value, "*")', 'call: postMessage hair'),
  onAnswer('a message to other tabs', 'new BroadcastChannel("answers").postMessage(value)', 'call: new BroadcastChannel answers'),
  onAnswer('a variable of the page’s style', 'document.documentElement.style.setProperty("--answer", value)', 'change: attributes of HTML style = --answer: hair'),
  onAnswer('an element in the page', 'document.body.append(Object.assign(document.createElement("span"), { hidden: true, textContent: value }))', 'change: childList of BODY + SPAN hair'),
];

const widget: readonly Leak[] = [
  onAnswer('an attribute of the widget', 'host.setAttribute("data-answer", value)', 'change: attributes of TREATMENT-EXPLORER data-answer = hair'),
  onAnswer('a class of the widget', 'host.classList.add(value)', 'change: attributes of TREATMENT-EXPLORER class = hair'),
  onAnswer('a child of the widget', 'host.append(value)', 'change: childList of TREATMENT-EXPLORER + #text hair'),
  onAnswer('a value that events show', 'host.value = value', 'shown: click of treatment-explorer value hair'),
  onAnswer('a state of the widget for style sheets', '(host.kept ??= host.attachInternals()).states.add(value)', 'call: element.attachInternals'),
  onAnswer('an event with the answer in it', 'host.dispatchEvent(new CustomEvent("tx-answer", { bubbles: true, composed: true, detail: { value } }))', 'events: tx-ready {"version":1}; tx-step {"version":1,"phase":"concern"}; tx-step {"version":1,"phase":"about"}; tx-answer {"value":"hair'),
  onAnswer('an event with the answer for a name', 'this.dispatchEvent(new Event("tx-" + value, { bubbles: true, composed: true }))', 'events: tx-ready {"version":1}; tx-step {"version":1,"phase":"concern"}; tx-step {"version":1,"phase":"about"}; tx-hair'),
  {
    name: 'one more word in a public event', caughtBy: 'N0', find: '\t\t\t\tversion: 1,\n\t\t\t\t...detail', by: '\t\t\t\tversion: 1, concern: target.visit.seen.answers.concern, ...detail',
    tells: 'events: tx-ready {"version":1}; tx-step {"version":1,"phase":"concern"}; tx-step {"version":1,"concern":"hair","phase":"about"}',
  },
  inFrame('a class within the widget', `class="frame \${settings.scheme} ${GOAL}"`, 'attribute: section class="frame light hair'),
  inFrame('an id within the widget', `class="frame \${settings.scheme}" id="${GOAL}"`, 'attribute: section id="hair'),
  inFrame('a data attribute within the widget', `class="frame \${settings.scheme}" data-goal="${GOAL}"`, 'attribute: section data-goal="hair'),
];

const typed: readonly Leak[] = [
  { name: 'the price that was typed, in the console', caughtBy: 'N1', find: 'this.onUse();', by: 'this.onUse(); console.debug(text);', tells: 'call: console.debug 73519' },
  { name: 'a tick, as an event', caughtBy: 'N1', find: 'handleReply({ id, fact, fits }, reply) {', by: 'handleReply({ id, fact, fits }, reply) { document.dispatchEvent(new CustomEvent("tx-check", { detail: reply }));', tells: 'events: ' },
];

const pressed: readonly Leak[] = [
  {
    name: 'more on the clipboard than is shown', caughtBy: 'N7', find: 'await navigator.clipboard.writeText(field.value);',
    by: 'await navigator.clipboard.writeText(JSON.stringify(this.explorer.answers) + field.value);', tells: 'calls: clipboard.writeText {"concern":"hair"',
  },
];

/** Every script that leaks. */
export const leaks: readonly Leak[] = [...requests, ...stores, ...page, ...widget, ...typed, ...pressed];
