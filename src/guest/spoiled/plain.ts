import type { Spoil } from './spoil.js';

export const plainSpoils: readonly Spoil[] = [
  { name: 'an error at the start', caughtBy: 'H0', find: 'watchScriptTags();', by: 'watchScriptTags(); throw new Error("spoiled");', tells: 'uncaught: Uncaught Error: spoiled' },
];
