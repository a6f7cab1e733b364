/**
 * Prescription medicines, and what they are sold as, whose names may not be shown to the public by default: many countries
 * forbid advertising them. Each is a medicine of a treatment told here, or of one it is compared with.
 */
export const MEDICINE_NAMES =
  /dutasteride|finasteride|propecia|minoxidil|r(?:eg|og)aine|deoxychol|phosphatidylcholine|hydroquinone|tretinoin|tranexamic|botulinum|botox|dysport|xeomin|kybella/iu;
