import type { Problem } from '../config/settings.js';
import type { PartName } from './parts.js';

/** What the owner is told of a part that could not be had. */
export function missingPart(name: PartName | 'kiosk' | 'look' | 'analytics' | 'config-src' | 'script-tags' | 'lang', error: unknown): Problem {
  return {
    code: 'TX-LOAD-002', path: name, found: String(error).slice(0, 120), expected: 'a file of the widget',
    fix: 'Copy all of dist/cdn; allow it in the content security policy.',
  };
}
