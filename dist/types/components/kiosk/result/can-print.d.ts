import type { Explorer } from '../../../state/explorer.js';
/**
 * Whether a visitor may print here. Every browser can be asked to, and a dialog would stand in the way of all that follows: it
 * stops the timers that clear the screen. So the owner has to say that this one prints without.
 */
export declare function canPrint({ settings: { deskPrint } }: Pick<Explorer, 'settings'>): boolean;
