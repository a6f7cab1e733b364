import { form } from './form.js';
import { message } from './message.js';
import { sending } from './sending.js';

/** Writing to the clinic: the message, the form, and what becomes of it. */
export const contact = { message, form, sending };
