import type { Row } from '../row.js';
import { dateRows } from './dates.js';
import { documentRows } from './documents.js';
import { extensionRows } from './extensions.js';
import { floorRows } from './floor.js';
import { hiddenRows } from './hidden.js';
import { libraryRows } from './libraries.js';
import { lifeRows } from './life.js';
import { listenerRows } from './listeners.js';
import { loadingRows } from './loading.js';
import { nameRows } from './names.js';
import { placeRows } from './places.js';
import { plainRows } from './plain.js';
import { policyRows } from './policies.js';
import { sandboxRows } from './sandbox.js';
import { scrolledRows } from './scrolled.js';
import { styleRows } from './styles.js';
import { tokenRows } from './tokens.js';
import { translatedRows } from './translated.js';

/** Every row there is. */
export const rows: readonly Row[] = [
  ...plainRows, ...styleRows, ...placeRows, ...hiddenRows, ...documentRows, ...libraryRows, ...lifeRows,
  ...nameRows, ...policyRows, ...loadingRows, ...translatedRows, ...dateRows, ...floorRows, ...tokenRows, ...listenerRows,
  ...sandboxRows, ...scrolledRows, ...extensionRows,
];
