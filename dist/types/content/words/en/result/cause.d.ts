import { type CauseWords } from '../../shapes.js';
/** Pages that send to a doctor for the cause: no plan, visits or price. */
export declare const cause: Readonly<Record<'hair-unsure' | 'hair-patches', CauseWords>>;
