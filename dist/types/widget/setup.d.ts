/** What reads an owner's set-up in full. A part of its own: the first screen can stand before it is here. */
export { resolveSettings } from '../config/resolve.js';
export { SettingsFile } from './settings-file.js';
export { accentReady, showAccent } from './accent-when-set.js';
export { warmUp } from './warm-up.js';
