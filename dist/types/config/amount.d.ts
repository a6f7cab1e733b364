import type { Minor } from '../model/cost.js';
import type { ProblemKind } from './problems.js';
/** An amount in major units as somebody wrote it; the name of the problem where it cannot be read in one way. Without a currency any mark will do. */
export declare function parseAmount(given: string | number, currency: string): Minor | ProblemKind;
