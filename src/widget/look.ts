import type { Settings } from '../config/settings.js';
import { accentTokens, type Scheme } from '../lib/accent.js';
import { parseColour, type Rgb } from '../lib/colour.js';
import { PRESETS } from './presets.js';
import type { Reporter } from './reporter.js';

/** The scheme shown now. */
function schemeOf({ scheme }: Pick<Settings, 'scheme'>, prefersDark: boolean): Scheme {
  return scheme === 'dark' || (scheme === 'auto' && prefersDark) ? 'dark' : 'light';
}

type Wanted = Pick<Settings, 'accent' | 'preset' | 'scheme'>;

/**
 * Puts the preset and the brand colour that is wanted on the frame, the colour made readable where it was not; the owner is
 * told of a correction. `--tx-accent` and `--tx-radius`, which a page may change at any time, are left to the style sheet
 * where the browser can do the same sum. Where nothing is wanted the built-in look stands.
 */
export function applyLook(frame: HTMLElement, wanted: string, settings: Wanted, prefersDark: boolean, reporter: Reporter): void {
  const preset = settings.preset ? PRESETS[settings.preset] : undefined;
  setOrRemove(frame, '--_r', preset && `clamp(0px, var(--tx-radius, ${preset.radius}px), 20px)`);
  const colour = wanted ? resolveColour(frame, wanted) : undefined;
  if (wanted && !colour) reporter.report(unreadable(settings.accent ? 'accent' : '--tx-accent', wanted));
  const own = preset && !colour ? preset.accent : undefined;
  const shown = colour ?? (own ? parseColour(own) : undefined);
  const tokens = shown && accentTokens(shown, schemeOf(settings, prefersDark));
  const isLeftToStyles = (!settings.accent || own) && CSS.supports('color', 'oklch(from red l c h)');
  setOrRemove(frame, '--_accent-given', own ?? (wanted && !colour ? '#0e5e63' : undefined));
  setOrRemove(frame, '--_accent', isLeftToStyles ? undefined : tokens?.accent);
  setOrRemove(frame, '--_on-accent', isLeftToStyles ? undefined : tokens?.onAccent);
  if (colour && tokens?.corrected) {
    reporter.report({
      code: 'TX-THEME-001', path: settings.accent ? 'accent' : '--tx-accent', found: wanted,
      expected: 'a colour that can be read on the widget', fix: `${tokens.accent} is used in its place; set that, or a ${schemeOf(settings, prefersDark) === 'dark' ? 'lighter' : 'darker'} colour.`,
    });
  }
}

/** Any CSS colour as red, green and blue: plain ones at once, others through the browser. */
function resolveColour(frame: HTMLElement, text: string): Rgb | undefined {
  const plain = parseColour(text);
  if (plain || !CSS.supports('color', text)) return plain;
  frame.style.setProperty('outline-color', text);
  const computed = getComputedStyle(frame).outlineColor;
  frame.style.removeProperty('outline-color');
  return parseColour(computed);
}

function setOrRemove(frame: HTMLElement, name: string, value: string | undefined): void {
  if (value) frame.style.setProperty(name, value);
  else frame.style.removeProperty(name);
}

function unreadable(path: string, found: string) {
  return {
    code: 'TX-THEME-002', path, found: found.slice(0, 60), expected: 'a CSS colour such as #0E5E63',
    fix: 'Write the colour as #rrggbb, rgb() or hsl().',
  };
}
