import type { Translation } from '../../translation.js';
import type { form as english } from '../../en/contact/form.js';
export declare const form: Translation<typeof english>;
