import type { Spoil } from './spoil.js';
import { plainSpoils } from './plain.js';

/** Every spoiled build there is. */
export const spoils: readonly Spoil[] = [...plainSpoils];
