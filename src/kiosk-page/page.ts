import { keep } from './keep.js';

// The script of the kiosk page: the widget with the set-up of `settings.js`. The widget's own script stands beside it.

type Page = typeof globalThis & {
  /** What the clinic wrote; nothing where its file could not be read. */
  readonly kioskSettings?: { readonly lang?: unknown; readonly clinicName?: unknown };
};

const page: Page = globalThis;
const settings = page.kioskSettings;
const widget = document.createElement('treatment-explorer') as HTMLElement & { config: unknown };
widget.setAttribute('mode', 'kiosk');
widget.config = settings;
if (typeof settings?.lang === 'string') document.documentElement.lang = settings.lang;
if (typeof settings?.clinicName === 'string') document.title = settings.clinicName;
document.body.replaceChildren(widget);

// A page opened as a file has no worker, needs none, and may not ask for a manifest.
if (/^https?:$/.test(location.protocol)) {
  const manifest = document.createElement('link');
  manifest.rel = 'manifest';
  manifest.href = 'manifest.webmanifest';
  document.head.append(manifest);
  if ('serviceWorker' in navigator) void keep(navigator.serviceWorker);
}
