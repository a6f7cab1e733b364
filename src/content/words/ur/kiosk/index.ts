import { result } from './result.js';

/** A shared screen, such as one in a waiting room. */
export const kiosk = { result };
