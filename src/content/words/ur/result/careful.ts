import { cause } from './cause.js';
import { framePages } from './frame-pages.js';
import { goals } from './goals.js';
import { carefulScreening } from './screening-careful.js';

/**
 * What the room `result` says where a doctor is asked first, or where there is no plan: apart from the rest, since most visits
 * do without.
 */
export const careful = { goals, screening: carefulScreening, cause, frame: framePages };
