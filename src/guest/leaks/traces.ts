import type { Traces } from './record.js';

interface Stores {
  readonly local: Storage;
  readonly session: Storage;
  readonly databases: IDBFactory | undefined;
  readonly caches: CacheStorage | undefined;
  readonly workers: ServiceWorkerContainer | undefined;
  readonly readCookie: () => string;
}

/** The stores of a page, reached for before anybody listens. */
export function stores(): Stores {
  const getter = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')?.get;
  return {
    local: localStorage, session: sessionStorage, databases: found(window, 'indexedDB'), caches: found(window, 'caches'),
    workers: found(navigator, 'serviceWorker'), readCookie: () => String(getter?.call(document)),
  };
}

/** A member that not every browser has, or not on every page. */
const found = <H extends object, K extends keyof H>(holder: H, name: K): H[K] | undefined => (name in holder ? holder[name] : undefined);

const storage = (store: Storage): string => JSON.stringify(Object.entries(store));

/** The widgets as the page has them: what stands at the element itself. */
function hosts(): string {
  const settings = ['concern', 'goal', 'lang', 'title', 'id', 'className', 'hidden', 'ariaLabel', 'ariaDescription', 'textContent'];
  return [...document.querySelectorAll('treatment-explorer')].map((host) => `${settings.map((name) => `${name} ${String(Reflect.get(host, name) ?? '')}`).join(', ')} ${host.outerHTML}`).join('\n');
}

/** Names on the window, without the mark of WebKit's driver. */
const names = (): string => Reflect.ownKeys(window).map(String).filter((name) => name !== 'Symbol(automationSessionProxy)').sort().join(' ');

/** All that a page keeps or shows at this moment. */
export async function traces({ local, session, databases, caches, workers, readCookie }: Stores): Promise<Traces> {
  const { title, documentElement, styleSheets, adoptedStyleSheets, head } = document;
  const now = {
    address: location.href, title, steps: String(history.length), state: JSON.stringify(history.state), name: window.name, cookies: readCookie(),
    'local storage': storage(local), 'session storage': storage(session),
    names: names(), head: head.outerHTML, document: documentElement.outerHTML, widgets: hosts(),
    sheets: `${styleSheets.length} and ${adoptedStyleSheets.length}`, frames: String(window.length),
    'data layer': JSON.stringify((window as { dataLayer?: unknown }).dataLayer),
    marks: performance.getEntriesByType('mark').concat(performance.getEntriesByType('measure')).map(({ name }) => name).join(' '),
  };
  return {
    ...now,
    databases: JSON.stringify(await databases?.databases()), caches: JSON.stringify(await caches?.keys()),
    workers: String((await workers?.getRegistrations())?.length),
  };
}
