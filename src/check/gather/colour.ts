import { accentTokens, readability, type Scheme } from '../../lib/accent.js';
import { parseColour, type Rgb } from '../../lib/colour.js';
import type { Checked } from '../checked.js';
import type { Colour } from '../facts.js';

/** The brand colour of a widget; `null` where none was asked for, or where it is no colour to this browser. */
export function colourOf(widget: Checked): Colour | null {
  const { accent, scheme } = widget.settings.settings;
  const asked = accent || getComputedStyle(widget).getPropertyValue('--tx-accent').trim();
  const rgb = asked ? rgbOf(asked) : undefined;
  if (!rgb) return null;
  const shown: Scheme = scheme === 'dark' || (scheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches) ? 'dark' : 'light';
  const { accent: used, ratio: usedRatio, corrected: isCorrected } = accentTokens(rgb, shown);
  return { path: accent ? 'accent' : '--tx-accent', asked, askedRatio: readability(rgb, shown), used, usedRatio, isCorrected };
}

/** Any CSS colour as red, green and blue; the browser reads what is not plain. */
function rgbOf(text: string): Rgb | undefined {
  const plain = parseColour(text);
  if (plain || !CSS.supports('color', text)) return plain;
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.color = text;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return parseColour(color);
}
