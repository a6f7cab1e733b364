import type { staff as english } from '../../en/kiosk/staff.js';
import type { Translation } from '../../translation.js';
export declare const staff: Translation<typeof english>;
