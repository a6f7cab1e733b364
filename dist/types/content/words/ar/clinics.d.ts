import type { clinics as english } from '../en/clinics.js';
import type { Translation } from '../translation.js';
export declare const clinics: Translation<typeof english>;
