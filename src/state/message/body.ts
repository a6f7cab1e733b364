import { randomKey } from '../../lib/random-key.js';
import type { Sentence } from './agreement.js';

interface Agreement extends Sentence {
  readonly given: boolean;
}

/** What is posted to the owner's endpoint: these keys and no others. */
export interface LeadBody {
  readonly version: 1;
  /** The same for every attempt to send this message. */
  readonly key: string;
  readonly name: string;
  readonly contact: string;
  /** May be empty. */
  readonly when: string;
  readonly text: string;
  /** `health` is `null` where the text says nothing of the plan, so that nothing was asked. */
  readonly consents: { readonly contact: Agreement & { readonly given: true }; readonly health: Agreement | null };
  /** BCP 47 of the words that were shown. */
  readonly lang: string;
  /** ISO 8601: when it was first tried. */
  readonly at: string;
}

/** What a visitor sends, and what was agreed to. */
export interface LeadContent extends Pick<LeadBody, 'name' | 'contact' | 'when' | 'text' | 'lang'> {
  readonly contactSentence: Sentence;
  /** `null` where it is not needed. */
  readonly healthSentence: Sentence | null;
}

/**
 * The body of a message. As long as nothing of the content changes it is the one before, key and time included: a server
 * that has it already can tell, and a reply speaks of this very text. Anything changed is another message, with a key of
 * its own: under the old key a server might keep the old text and still say that all is well.
 */
export function leadBody(content: LeadContent, before: LeadBody | null, now: Date): LeadBody {
  const { name, contact, when, text, lang, contactSentence, healthSentence } = content;
  const given = (sentence: Sentence) => bare({ given: true as const, version: sentence.version, text: sentence.text });
  const said = {
    name, contact, when, text,
    consents: bare({ contact: given(contactSentence), health: healthSentence && given(healthSentence) }),
    lang,
  };
  if (before && isSame(said, before)) return before;
  return bare({ version: 1, key: randomKey(), ...said, at: now.toISOString() });
}

/** Own members alone: a page may have given every object a `toJSON`. */
function bare<T extends object>(members: T): T {
  return Object.assign(Object.create(null) as T, members);
}

function isSame(said: Omit<LeadBody, 'version' | 'key' | 'at'>, before: LeadBody): boolean {
  const partsOf = ({ name, contact, when, text, lang, consents: { contact: first, health } }: typeof said) =>
    [name, contact, when, text, lang, first.version, first.text, health?.version, health?.text];
  const earlier = partsOf(before);
  return partsOf(said).every((part, index) => part === earlier[index]);
}
