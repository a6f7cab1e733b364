import type { form as english } from '../../en/contact/form.js';
import type { Translation } from '../../translation.js';
/** The form that writes to the clinic: its fields, what has to be agreed to, and what is missing. */
export declare const form: Translation<typeof english>;
