import type { screen as english } from '../../en/kiosk/screen.js';
import type { Translation } from '../../translation.js';
export declare const screen: Translation<typeof english>;
