/** What reads an owner's attributes in full and acts on them. A part of its own: the first screen can stand before it is here. */
export { resolveSources } from '../config/resolve-sources.js';
export { followSettings, lookReady } from './when-set.js';
export { warmUp } from './warm-up.js';
