import { showSelfChecks } from './define.js';

// The self-check, a file of its own: `treatment-explorer.check.js` beside the one-file script, a chunk of dist/cdn.
showSelfChecks();
