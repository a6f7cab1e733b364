import type { Row } from '../row.js';
import { documentRows } from './documents.js';
import { hiddenRows } from './hidden.js';
import { libraryRows } from './libraries.js';
import { placeRows } from './places.js';
import { plainRows } from './plain.js';
import { styleRows } from './styles.js';

/** Every row there is. */
export const rows: readonly Row[] = [
  ...plainRows, ...styleRows, ...placeRows, ...hiddenRows, ...documentRows, ...libraryRows,
];
