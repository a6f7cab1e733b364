import type { sending as english } from '../../en/contact/sending.js';
import type { Translation } from '../../translation.js';
/** What becomes of a message: on its way, not sent, sent, or a test. */
export declare const sending: Translation<typeof english>;
