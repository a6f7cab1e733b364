import type { Minor } from '../model/cost.js';
/** Why a typed price cannot be used. */
export type QuoteFault = 'number' | 'high' | 'currency';
/** A price above 0 as a visitor typed it; the reason where it cannot be read in one way. Never throws. */
export declare function parseQuote(text: string, currency: string): Minor | QuoteFault;
