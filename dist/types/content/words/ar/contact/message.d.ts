import type { Translation } from '../../translation.js';
import type { message as english } from '../../en/contact/message.js';
export declare const message: Translation<typeof english>;
