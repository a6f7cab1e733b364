import { hearGetting, hearMaking, hearMethods, hearSetting, inWords } from './wrap.js';

/** A class of the window with its members; nothing where this browser does not have it. */
const membersOf = (name: string): object | undefined => (Reflect.get(window, name) as { prototype?: object } | undefined)?.prototype;

const LOADING: Readonly<Record<string, readonly string[]>> = {
  HTMLImageElement: ['src', 'srcset'], HTMLScriptElement: ['src'], HTMLIFrameElement: ['src', 'srcdoc'], HTMLLinkElement: ['href', 'rel'],
  HTMLMediaElement: ['src'], HTMLSourceElement: ['src', 'srcset'], HTMLEmbedElement: ['src'], HTMLObjectElement: ['data'], HTMLFormElement: ['action'],
  HTMLVideoElement: ['poster'], HTMLInputElement: ['src', 'formAction'], HTMLButtonElement: ['formAction'], HTMLAnchorElement: ['download', 'ping'],
};
const LOADS = /^(src|srcset|srcdoc|data|action|formaction|poster|ping|background|manifest|download|http-equiv)$/i;

/** Hears every way that a script has to send, keep, hand over or show what it knows. */
export function hearWaysOut(note: (line: string) => void): void {
  hearMethods('', window, ['fetch', 'open', 'postMessage', 'print', 'alert', 'confirm', 'prompt', 'importScripts', 'reportError', 'fetchLater'], note);
  hearMethods('request.', membersOf('XMLHttpRequest'), ['open', 'send', 'setRequestHeader'], note);
  hearMethods('navigator.', membersOf('Navigator'), ['sendBeacon', 'share', 'vibrate', 'setAppBadge', 'registerProtocolHandler'], note);
  hearMaking([
    'WebSocket', 'WebSocketStream', 'EventSource', 'RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport', 'Worker', 'SharedWorker', 'BroadcastChannel',
    'Notification', 'PaymentRequest', 'Image', 'Audio', 'PushSubscription', 'FontFace', 'SpeechSynthesisUtterance', 'ReportingObserver', 'PresentationRequest',
  ], note);
  hearMethods('port.', membersOf('MessagePort'), ['postMessage'], note, (data) => data !== undefined && data !== null);
  hearMethods('form.', membersOf('HTMLFormElement'), ['submit', 'requestSubmit'], note);
  hearMethods('document.', membersOf('Document'), ['write', 'writeln', 'open', 'execCommand', 'requestStorageAccess'], note);
  hearMethods('history.', membersOf('History'), ['pushState', 'replaceState', 'back', 'forward', 'go'], note);
  hearMethods('navigation.', membersOf('Navigation'), ['navigate', 'updateCurrentEntry', 'reload'], note);
  hearMethods('storage.', membersOf('Storage'), ['setItem', 'getItem', 'removeItem', 'clear', 'key'], note);
  hearMethods('database.', membersOf('IDBFactory'), ['open', 'deleteDatabase'], note);
  hearMethods('caches.', membersOf('CacheStorage'), ['open', 'match', 'has'], note);
  hearMethods('cookieStore.', membersOf('CookieStore'), ['set', 'get', 'delete'], note);
  hearMethods('workers.', membersOf('ServiceWorkerContainer'), ['register'], note);
  hearMethods('locks.', membersOf('LockManager'), ['request'], note);
  hearMethods('clipboard.', membersOf('Clipboard'), ['write', 'writeText', 'read', 'readText'], note);
  hearMethods('files.', membersOf('StorageManager'), ['getDirectory'], note);
  hearMethods('performance.', membersOf('Performance'), ['mark', 'measure'], note);
  hearMethods('URL.', URL, ['createObjectURL'], note);
  hearMethods('CSS.', CSS, ['registerProperty'], note);
  hearMethods('speech.', membersOf('SpeechSynthesis'), ['speak'], note);
  hearMethods('element.', membersOf('HTMLElement'), ['attachInternals'], note);
  hearMethods('console.', console, Object.keys(console), note);
  hearMethods('attribute ', membersOf('Element'), ['setAttribute'], note, (name) => LOADS.test(String(name)));
  hearMethods('sheet.', membersOf('CSSStyleSheet'), ['insertRule', 'replace', 'replaceSync'], note, (text) => /url\(|@import|image-set/.test(String(text)));
  hearMethods('style.', membersOf('CSSStyleDeclaration'), ['setProperty'], note, (...given) => /url\(|image-set/.test(inWords(given)));
  for (const [name, members] of Object.entries(LOADING)) hearSetting(`${name}.`, membersOf(name), members, note);
  hearSetting('document.', membersOf('Document'), ['title', 'cookie', 'domain', 'designMode', 'adoptedStyleSheets'], note);
  hearSetting('window.', window, ['name', 'status', 'onerror', 'opener'], note);
  hearSetting('history.', membersOf('History'), ['scrollRestoration'], note);
}

/** Hears when a store is so much as reached for. Last of all, since the spy has reached for its own by then. */
export function hearStores(note: (line: string) => void): void {
  hearGetting('', window, ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'sharedStorage'], note);
  hearGetting('navigator.', Navigator.prototype, ['serviceWorker', 'credentials', 'locks', 'storage', 'clipboard'], note);
  hearGetting('document.', Document.prototype, ['cookie'], note);
}
