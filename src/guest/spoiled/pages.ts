import type { Spoil } from './spoil.js';

/** Faults that show where names, loading, clocks, keys or translators are not what a script would like. */
export const pageSpoils: readonly Spoil[] = [
  { name: 'a module for a loader', caughtBy: 'H17', find: 'watchScriptTags();', by: 'if (typeof define === "function" && globalThis.define?.amd) globalThis.define(() => 0); watchScriptTags();' },
  { name: 'a use of $', caughtBy: 'H18', find: 'watchScriptTags();', by: 'if (globalThis.jq3) globalThis.$.fn.explore = 1; watchScriptTags();' },
  { name: 'a script that needs its place in the body', caughtBy: 'H29: the script in the head', find: 'if (!document.body) return;', by: 'document.body.isConnected;' },
  { name: 'no guard', caughtBy: 'H23: a closed list of Trusted Types holds', find: 'if (known_) {', by: 'if (false) {' },
  { name: 'a newer version that says nothing', caughtBy: 'H31', find: 'known_.clash = true; console.warn(', by: 'known_.clash = true; void (' },
  { name: 'nothing seen of what stands inside', caughtBy: 'H52: in an engine without constructable', find: ', document.createElement("slot")', by: '' },
  { name: 'no look at what the engine can do', caughtBy: 'H52: in an engine without constructable', find: 'if (!document.adoptedStyleSheets) throw "adoptedStyleSheets is missing";', by: '' },
  { name: 'newer syntax', caughtBy: 'H52: no file', find: 'watchScriptTags();', by: '/[\\p{L}--[a-z]]/v; watchScriptTags();' },
  { name: 'a function of a later year', caughtBy: 'H52: in an engine without anything', find: 'watchScriptTags();', by: '[1].toSorted(); watchScriptTags();' },
  { name: 'names that blockers know', caughtBy: 'H43', find: 'class="frame ${', by: 'class="frame sponsor ${' },
  { name: 'a price field that is filled in', caughtBy: 'H44', find: 'autocomplete="off" maxlength', by: 'autocomplete="email" maxlength' },
  { name: 'nonsense instead of a plain number', caughtBy: 'H51: without Intl', find: '?? plainNumber(value)', by: '?? "NaN"' },
  { name: 'sizes without a limit', caughtBy: 'H53: with sizes that', find: 'clamp(1, var(--tx-scale, 1), 2)', by: 'var(--tx-scale, 1)' },
  { name: 'sizes below the limit', caughtBy: 'H53: with sizes of nothing', find: 'clamp(1, var(--tx-scale, 1), 2)', by: 'min(2, var(--tx-scale, 1))' },
  { name: 'a colour that is none', caughtBy: 'H53: with addresses', find: 'setOrRemove(frame, "--_accent-given"', by: 'void (frame, "--_accent-given"' },
];
