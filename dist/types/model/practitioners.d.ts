/** Who treats you, as price lists tell them apart. */
export declare const PRACTITIONERS: readonly ["doctor", "dermatologist", "surgeon", "nurse"];
export type Practitioner = (typeof PRACTITIONERS)[number];
