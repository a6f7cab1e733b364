import { type WorksWords } from '../../shapes.js';
/** What studies found for hair. Strengths and names of medicines are left out on purpose. */
export declare const hairWorks: Readonly<Record<'hair-early' | 'hair-male' | 'hair-female' | 'hair-shedding', WorksWords>>;
