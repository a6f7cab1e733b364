import type { PageSpoil } from './spoil.js';

const HIDDEN = '<style>treatment-explorer:not(:defined) { display: none; }</style>';

/** Faults of pages, for rows about a script that never runs: there is no line of it to spoil. */
export const servedSpoils: readonly PageSpoil[] = [
  { name: 'a sheet that hides the widget until it is there', caughtBy: 'H33: where the script is not there', page: (page) => ({ ...page, head: HIDDEN }), tells: 'the words inside the widget are not seen' },
  { name: 'a policy that lets every script in', caughtBy: 'H33: where a blocker', page: ({ headers: _none, ...page }) => page, tells: 'the words inside the widget are not seen' },
  { name: 'a checksum that is not looked at', caughtBy: 'H34', page: (page) => ({ ...page, body: page.body?.replace('integrity=', 'data-integrity=') ?? '' }), tells: 'the words inside the widget are not seen' },
];
