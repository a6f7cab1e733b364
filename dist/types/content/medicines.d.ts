/**
 * Prescription medicines, and what they are sold as, whose names may not be shown to the public by default: many countries
 * forbid advertising them. Each is a medicine of a treatment told here, or of one it is compared with.
 */
export declare const MEDICINE_NAMES: RegExp;
