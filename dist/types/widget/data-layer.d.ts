import type { SetPlace } from './when-set.js';
/** Tells the page's analytics of a widget from now on, as far as the owner and the visitor allow at each moment. */
export declare function followVisit(place: SetPlace): void;
