import type { Translation } from '../../translation.js';
import type { places as englishPlaces, regions as english } from '../../en/result/regions.js';
export declare const regions: Translation<typeof english>;
export declare const places: Translation<typeof englishPlaces>;
