import type { Translation } from '../../translation.js';
import type { result as english } from '../../en/kiosk/result.js';
export declare const result: Translation<typeof english>;
