import type { clinics as english } from '../en/clinics.js';
import type { Translation } from '../translation.js';
/** Clinics to choose from, and the code that puts the explorer on another page. */
export declare const clinics: Translation<typeof english>;
