import type { message as english } from '../../en/contact/message.js';
import type { Translation } from '../../translation.js';
/** The message to the clinic, line by line. It has no sentence for age, health or a verdict, so none can be in it. */
export declare const message: Translation<typeof english>;
