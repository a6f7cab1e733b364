import type { SiteFile } from '../site.js';
import type { Secret } from './journey.js';
import { holdsWord, textsOf } from './holds.js';

/** Where the page's own server takes messages. */
export const LEAD_PATH = '/lead';

const KEYS = ['at', 'consents', 'contact', 'key', 'lang', 'name', 'text', 'version', 'when'];

interface Message {
  readonly key: string;
  readonly name: string;
  readonly contact: string;
  readonly text: string;
  readonly consents: Readonly<Record<string, unknown>>;
}

/** The endpoint of a clinic: says yes to everything, and keeps what came. */
export class LetterBox {
  readonly got: string[] = [];

  readonly file: SiteFile = {
    type: 'application/json',
    reply: (sent) => {
      this.got.push(sent);
      return JSON.stringify({ ok: true, key: (JSON.parse(sent) as Message).key });
    },
  };

  /** Throws unless exactly one message came, with the agreed fields, and nothing in it that was not typed or ticked for it. */
  holdsOne(secrets: readonly Secret[], typed: { readonly name: string; readonly contact: string }, told: readonly string[] = []): void {
    const broken: string[] = [];
    const [raw = '{}', ...others] = this.got;
    if (this.got.length !== 1) broken.push(`messages: ${this.got.length} came ${others.join(' ')}`);
    const message = JSON.parse(raw) as Partial<Message>;
    const { name, contact, consents = {} } = message;
    if (JSON.stringify(Object.keys(message).sort()) !== JSON.stringify(KEYS)) broken.push(`fields: ${Object.keys(message).join(' ')}`);
    if (name !== typed.name || contact !== typed.contact) broken.push(`typed: ${name} ${contact}`);
    if (Object.keys(consents).sort().join() !== 'contact,health' || (consents['health'] !== null) !== (told.length > 0)) broken.push(`consents: ${JSON.stringify(consents)}`);
    const kept = textsOf(secrets.filter(({ isInText }) => !isInText));
    for (const text of kept) if (holdsWord(raw, text)) broken.push(`message: "${text}" is in ${message.text}`);
    for (const text of told) if (!secrets.some(({ id }) => id === text)) broken.push(`"${text}" was never answered`);
    if (broken.length > 0) throw new Error(`Something leaves:\n${broken.join('\n')}`);
  }

  /** Throws if anything came. */
  isEmpty(): void {
    if (this.got.length > 0) throw new Error(`Something leaves:\nmessages: ${this.got.join('\n')}`);
  }
}
