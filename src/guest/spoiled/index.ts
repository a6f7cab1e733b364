import { documentSpoils } from './documents.js';
import { lifeSpoils } from './life.js';
import type { PageSpoil, Spoil } from './spoil.js';
import { pageSpoils } from './pages.js';
import { plainSpoils } from './plain.js';
import { policySpoils } from './policies.js';
import { servedSpoils } from './served.js';
import { standingSpoils } from './standing.js';
import { styleSpoils } from './styles.js';

/** Every spoiled build there is. */
export const spoils: readonly (Spoil | PageSpoil)[] = [
  ...plainSpoils, ...standingSpoils, ...pageSpoils, ...policySpoils, ...servedSpoils, ...lifeSpoils, ...styleSpoils, ...documentSpoils,
];
