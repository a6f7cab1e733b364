import type { CarefulNotices } from '../result/careful-notices.js';
export declare const carefulNotices: CarefulNotices;
