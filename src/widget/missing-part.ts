import type { Problem } from '../config/settings.js';
import type { PartName } from './parts.js';

/** What the owner is told of a part that could not be had. */
export function missingPart(name: PartName | 'accent' | 'config-src', error: unknown): Problem {
  return {
    code: 'TX-LOAD-002', path: name, found: String(error).slice(0, 120), expected: 'a file of the widget',
    fix: 'Copy the whole dist/cdn folder; allow it in the content security policy.',
  };
}
