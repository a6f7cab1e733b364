import { documentSpoils } from './documents.js';
import { lifeSpoils } from './life.js';
import type { Spoil } from './spoil.js';
import { pageSpoils } from './pages.js';
import { plainSpoils } from './plain.js';
import { styleSpoils } from './styles.js';

/** Every spoiled build there is. */
export const spoils: readonly Spoil[] = [...plainSpoils, ...pageSpoils, ...lifeSpoils, ...styleSpoils, ...documentSpoils];
