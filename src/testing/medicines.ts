/**
 * Prescription medicines whose names may not be shown to the public by default: many countries forbid advertising them.
 * Each is a medicine of a treatment told here, or of one it is compared with.
 */
export const MEDICINE_NAMES =
  /dutasteride|finasteride|minoxidil|deoxychol|phosphatidylcholine|hydroquinone|tretinoin|tranexamic|botulinum|kybella/iu;
