import { Start } from '../components/quiz/start.js';
import { define } from '../lib/define.js';
import { TreatmentExplorer } from './treatment-explorer.js';

/** Registers the widget and its first screen. The other parts register themselves when they arrive. */
export function register(): void {
  define('tx-start', Start);
  define('treatment-explorer', TreatmentExplorer);
}
