import type { Settings } from '../config/settings.js';
import { missingPart } from './missing-part.js';
import type { Reporter } from './reporter.js';

type Accent = typeof import('./accent.js');

/** The sums of a brand colour: a file of their own, for pages that set one. */
let accent: Accent | undefined;

async function bringAccent(): Promise<Accent> {
  accent = await import('./accent.js');
  return accent;
}

/** Brings them before the set-up is used where a widget may ask for them at once, so that it shows no other colour first. */
export async function accentReady(): Promise<void> {
  const widgets = [...document.querySelectorAll<HTMLElement & { readonly config?: unknown }>('treatment-explorer')];
  const mayAsk = widgets.some((widget) => widget.config !== undefined || widget.matches('[accent]') || widget.querySelector('script'));
  // A file that does not come is told of where the colour is shown.
  if (mayAsk) await bringAccent().catch(() => undefined);
}

/** Shows the owner's brand colour: the attribute, which is stronger, or `--tx-accent`. */
export function showAccent(
  frame: HTMLElement, settings: Pick<Settings, 'accent' | 'scheme'>, prefersDark: boolean, reporter: Reporter,
): void {
  const wanted = settings.accent || getComputedStyle(frame).getPropertyValue('--tx-accent').trim();
  const show = ({ applyAccent }: Accent): void => applyAccent(frame, wanted, settings, prefersDark, reporter);
  if (accent) show(accent);
  else if (wanted) bringAccent().then(show, (error: unknown) => reporter.report(missingPart('accent', error)));
}
