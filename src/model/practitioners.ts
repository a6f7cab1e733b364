/** Who treats you, as price lists tell them apart. */
export const PRACTITIONERS = ['doctor', 'dermatologist', 'surgeon', 'nurse'] as const;
export type Practitioner = (typeof PRACTITIONERS)[number];
