import { type Screening, type ScreeningInput } from '../../model/screening.js';
import type { Facts } from '../facts.js';
import type { Item } from '../item.js';
type Screen = (input: ScreeningInput) => Screening;
/** Tries every health rule by itself: each has to keep somebody with that answer, and with nothing else, from "worth discussing". */
export declare function triedRules(ask?: Screen): Facts['rules'];
/** Whether every built-in rule of safety holds. */
export declare function safety({ rules: { tried, broken } }: Facts): Item;
export {};
