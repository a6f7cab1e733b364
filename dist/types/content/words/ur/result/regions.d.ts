import type { places as englishPlaces, regions as english } from '../../en/result/regions.js';
import type { Translation } from '../../translation.js';
export declare const regions: Translation<typeof english>;
/** The same as a part of the room `result`, for what is not shown at once. */
export declare const places: Translation<typeof englishPlaces>;
