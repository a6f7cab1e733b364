import { latinDigits } from '../../lib/lines.js';
import { cleanText } from '../../lib/text.js';

/** The most that each piece of a message may hold, in UTF-16 units: no server counts fewer characters than these. */
export const LIMITS = { name: 80, contact: 120, when: 120, text: 4000 } as const;

/** What is wrong with a name, or with the way to answer. */
export type FieldFault = 'name' | 'contact' | 'short' | 'email' | 'long';

/** A field as it will be sent, and what is wrong with it. */
export interface ReadField {
  readonly value: string;
  readonly fault: FieldFault | null;
}

/** Fewer digits are no telephone number that can be called from elsewhere. */
const FEWEST_DIGITS = 7;

/** One line of the visitor's, safe to send and not shortened. */
export function cleanField(text: string): string {
  return cleanText(text, Math.max(text.length, 1));
}

/** A name is whatever somebody is called: one letter, any script, marks and all. */
export function readName(text: string): ReadField {
  const value = cleanField(text);
  return { value, fault: value === '' ? 'name' : tooLong(value, 'name') };
}

/** A phone number or an e-mail address, loosely: only what can reach nobody is refused. Digits of all scripts become Latin ones. */
export function readContact(text: string): ReadField {
  const value = latinDigits(cleanField(text)).replace(/\uff0b/g, '+').replace(/\uff20/g, '@');
  return { value, fault: tooLong(value, 'contact') ?? contactFault(value) };
}

/** When it suits; may stay empty. */
export function readWhen(text: string): ReadField {
  const value = cleanField(text);
  return { value, fault: tooLong(value, 'when') };
}

function contactFault(value: string): FieldFault | null {
  if (value.includes('@')) return /^.+@[^\s@]+\.[^\s@.]+$/u.test(value) ? null : 'email';
  const digits = value.replace(/\D/g, '').length;
  if (digits === 0) return 'contact';
  return digits < FEWEST_DIGITS ? 'short' : null;
}

function tooLong(value: string, field: keyof typeof LIMITS): FieldFault | null {
  return value.length > LIMITS[field] ? 'long' : null;
}
