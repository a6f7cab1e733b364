import { type RegionLaw } from '../../shapes.js';
/** Where a goal is banned or not approved: what the result says of it at once. */
export declare const regionLaw: Readonly<Record<'US' | 'FR', RegionLaw>>;
