import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';

// The service worker of the kiosk page: keeps the files of its folder, so that the screen opens without a network.

/** Every file that the page needs, with the sum of its bytes: put in by the build. */
declare const KIOSK_FILES: PrecacheEntry[];

/** As much of a worker's global as is used here. */
interface WorkerScope {
  readonly kioskSettings: unknown;
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  importScripts(address: string): void;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'activate' | 'fetch' | 'message', listener: (event: WorkerEvent) => void): void;
}
interface WorkerEvent {
  readonly request: Request;
  readonly data: unknown;
  waitUntil(work: Promise<unknown>): void;
  respondWith(response: Response): void;
}
declare const self: WorkerScope;

// Browsers look for changes in what a worker imports as well: an edited set-up is a new version of the page, and no
// page of a hotel or café that answers in place of the site is taken for it.
self.importScripts('settings.js');
const settings = `self.kioskSettings = ${JSON.stringify(self.kioskSettings)};`;
const settingsUrl = new URL('settings.js', self.registration.scope).href;

self.addEventListener('fetch', (event) => {
  if (event.request.url !== settingsUrl) return;
  event.respondWith(new Response(settings, { headers: { 'content-type': 'text/javascript; charset=utf-8' } }));
});

// Each file is taken with its sum: one byte that is another, and the version that is kept stays.
precacheAndRoute(KIOSK_FILES, { ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();

// The page that brought this worker is kept by it from the start, so that every later version has to wait.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});
