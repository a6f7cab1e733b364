import type { Row } from '../row.js';
import { plainRows } from './plain.js';

/** Every row there is. */
export const rows: readonly Row[] = [...plainRows];
