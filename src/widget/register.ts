import { Start } from '../components/quiz/start.js';
import { define } from '../lib/define.js';
import { TreatmentExplorer } from './treatment-explorer.js';

/** What a page may set as a number or a length: a value that is neither counts as one not set. */
const MEASURES = { scale: '1', density: '1', radius: '10px' };

/** Registers the widget and its first screen. The other parts register themselves when they arrive. */
export function register(): void {
  for (const [name, initialValue] of Object.entries(MEASURES)) {
    try {
      CSS.registerProperty({ name: `--tx-${name}`, syntax: name === 'radius' ? '<length>' : '<number>', inherits: true, initialValue });
    } catch {
      // An engine without it, or a page that has said itself what the value is.
    }
  }
  define('tx-start', Start);
  define('treatment-explorer', TreatmentExplorer);
}
