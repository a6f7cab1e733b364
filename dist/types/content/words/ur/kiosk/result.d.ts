import type { result as english } from '../../en/kiosk/result.js';
import type { Translation } from '../../translation.js';
export declare const result: Translation<typeof english>;
