import type { Settings } from '../config/settings.js';
import { missingPart } from './missing-part.js';
import type { Reporter } from './reporter.js';

type Look = typeof import('./look.js');
type Analytics = typeof import('./data-layer.js');

/** What the settings are shown on, and told of. */
export interface SetPlace {
  readonly host: HTMLElement & { readonly consent: string | null };
  readonly frame: HTMLElement;
  readonly prefersDark: boolean;
  readonly reporter: Reporter;
}

/** The sums of a brand colour and the presets: a file of their own, for pages that set one. */
let look: Look | undefined;

async function bringLook(): Promise<Look> {
  look = await import('./look.js');
  return look;
}

/** Brings it before the set-up is used where a widget may ask for it at once, so that it shows no other look first. */
export async function lookReady(): Promise<void> {
  const widgets = [...document.querySelectorAll<HTMLElement & { readonly config?: unknown }>('treatment-explorer')];
  const mayAsk = widgets.some((widget) => widget.config !== undefined || widget.matches('[accent],[preset]') || widget.querySelector('script'));
  // A file that does not come is told of where the look is shown.
  if (mayAsk) await bringLook().catch(() => undefined);
}

/** How long before the screen of a kiosk is asked for again. */
const AGAIN_MS = 10_000;

/** Brings what stands around every step in a kiosk. Until it is here nothing is shown, so it is asked for until it comes. */
function bringKiosk(place: SetPlace): void {
  import('../components/kiosk/define.js').catch((error: unknown) => {
    place.reporter.report(missingPart('kiosk', error));
    setTimeout(() => { if (place.host.isConnected) bringKiosk(place); }, AGAIN_MS);
  });
}

/** Shows the owner's look, and begins to tell the page's analytics where the owner asked for it. */
export function followSettings(settings: Settings, place: SetPlace): void {
  showLook(settings, place);
  if (settings.mode === 'kiosk' && !customElements.get('tx-kiosk')) bringKiosk(place);
  if (settings.analytics === 'off') return;
  import('./data-layer.js').then(({ followVisit }: Analytics) => followVisit(place), (error: unknown) => {
    place.reporter.report(missingPart('analytics', error));
  });
}

function showLook(settings: Settings, { frame, prefersDark, reporter }: SetPlace): void {
  const wanted = settings.accent || getComputedStyle(frame).getPropertyValue('--tx-accent').trim();
  const show = ({ applyLook }: Look): void => applyLook(frame, wanted, settings, prefersDark, reporter);
  if (look) show(look);
  else if (wanted || settings.preset) bringLook().then(show, (error: unknown) => reporter.report(missingPart('look', error)));
}
