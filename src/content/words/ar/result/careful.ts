import type { Translation } from '../../translation.js';
import type { careful as english } from '../../en/result/careful.js';
import { cause } from './cause.js';
import { framePages } from './frame-pages.js';
import { goals } from './goals.js';
import { carefulScreening } from './screening-careful.js';

export const careful: Translation<typeof english> = { goals, screening: carefulScreening, cause, frame: framePages };
