import { DEFAULT_SETTINGS, type Settings } from '../config/settings.js';
import { resolveSettings, type SettingSources } from '../config/resolve.js';
import type { Facts } from '../check/facts.js';

/** Facts of a page in order. */
export const FACTS: Facts = {
  today: '2026-11-22',
  page: 'https://clinic.example/page',
  settings: DEFAULT_SETTINGS,
  problems: [],
  versions: { widget: '0.1.0', check: '0.1.0' },
  scripts: ['https://clinic.example/treatment-explorer.js'],
  hasOtherVersion: false,
  hash: { value: `sha384-${'a'.repeat(64)}` },
  blocked: [],
  spoken: null,
  colour: null,
  requests: [],
  kept: [],
  hasInterestLine: true,
  shift: 0,
  rules: { tried: 27, broken: [] },
};

/** The same with what an owner has set. */
export function factsWith(settings: Partial<Settings>, facts: Partial<Facts> = {}): Facts {
  return { ...FACTS, settings: { ...DEFAULT_SETTINGS, ...settings }, ...facts };
}

/** The facts that follow from what an owner has written. */
export function factsOf(sources: SettingSources, facts: Partial<Facts> = {}): Facts {
  return { ...FACTS, ...resolveSettings(sources, { hasLanguage: (tag) => tag === 'ur', today: FACTS.today }), ...facts };
}
