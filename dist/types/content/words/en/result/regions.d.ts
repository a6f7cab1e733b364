import { type RegionWords } from '../../shapes.js';
/** What is said of each place's rules. `EU` stands for a member without words of its own. */
export type RegionKey = 'US' | 'FR' | 'EU' | 'GB' | 'IN' | 'AE' | 'PK';
export declare const regions: Readonly<Record<RegionKey, RegionWords>>;
/** The same as a part of the room `result`, for what is not shown at once. */
export declare const places: {
    regions: Readonly<Record<RegionKey, RegionWords>>;
};
