import type { SourceId } from './sources.js';

/** The number to call where life is at risk. */
export interface Emergency {
  readonly number: string;
  /** Whether the number was confirmed for a part of the country alone; the region's words say which. */
  readonly isPartial: boolean;
  readonly sources: readonly SourceId[];
}

/** Members of the European Union, ISO 3166-1. */
export const EU_MEMBERS: ReadonlySet<string> = new Set([
  'AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IE', 'IT', 'LV', 'LT', 'LU', 'MT', 'NL', 'PL',
  'PT', 'RO', 'SK', 'SI', 'ES', 'SE',
]);

const BY_REGION: Readonly<Record<string, Emergency>> = {
  GB: { number: '999', isPartial: false, sources: ['anaphylaxis_uk'] },
  US: { number: '911', isPartial: false, sources: ['emergency_eu_us'] },
  IN: { number: '112', isPartial: false, sources: ['emergency_in'] },
  // The ambulance's own number, 998, could not be confirmed.
  AE: { number: '999', isPartial: false, sources: ['emergency_ae'] },
  PK: { number: '1122', isPartial: true, sources: ['emergency_pk_punjab', 'emergency_pk_islamabad'] },
};

const EUROPEAN_UNION: Emergency = { number: '112', isPartial: false, sources: ['emergency_eu_us'] };

/** The emergency number of a region; `null` where none was confirmed, so that the page says "your local emergency number". */
export function emergencyNumberOf(region: string): Emergency | null {
  if (EU_MEMBERS.has(region)) return EUROPEAN_UNION;
  return Object.hasOwn(BY_REGION, region) ? (BY_REGION[region] ?? null) : null;
}

/** The number to call on a page: the owner's own, or that of the region. */
export function emergencyOf({ emergencyNumber, region }: { readonly emergencyNumber: string; readonly region: string }): Emergency | null {
  return emergencyNumber ? { number: emergencyNumber, isPartial: false, sources: [] } : emergencyNumberOf(region);
}
