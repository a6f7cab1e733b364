import type { Translation } from '../../translation.js';
import type { sending as english } from '../../en/contact/sending.js';
export declare const sending: Translation<typeof english>;
