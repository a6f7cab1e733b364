import type { Settings } from '../../config/settings.js';
import type { frame } from '../../content/words/en/result/frame.js';
import type { Outcome } from '../../model/outcome.js';
import { referralUrl } from '../../lib/referral.js';
import type { ActionKind } from '../../state/explorer.js';

type NextWords = (typeof frame)['next'];

/** A way to reach the owner of the page. */
export interface ActionLink {
  readonly kind: Exclude<ActionKind, 'clinic'>;
  readonly href: string;
  readonly label: string;
  /** What the link leads to, in words that can be read out or typed. */
  readonly address: string;
  /** Whether the link leaves the page. */
  readonly opensPage: boolean;
  /** Whether it starts a message with a neutral text. */
  readonly hasText: boolean;
}

/** What a visitor should do first. */
export type FirstStep = 'answer' | 'list' | 'contact' | 'questions' | 'note';

/** The owner's ways of contact in their fixed order. The text of a message never holds anything about health. */
export function actionLinks(settings: Settings, words: NextWords, message = words.text): readonly ActionLink[] {
  const { bookUrl, whatsapp, phone, email } = settings;
  const links: ActionLink[] = [];
  const text = encodeURIComponent(message);
  if (bookUrl) links.push({ kind: 'book', href: outgoing(bookUrl, settings), label: words.book, address: bookUrl, opensPage: true, hasText: false });
  if (whatsapp) {
    const href = `https://wa.me/${digitsOf(whatsapp)}?text=${text}`;
    links.push({ kind: 'whatsapp', href, label: words.whatsapp, address: whatsapp, opensPage: true, hasText: true });
  }
  if (phone) links.push({ kind: 'call', href: `tel:${phone}`, label: words.call, address: phone, opensPage: false, hasText: false });
  if (email) {
    const href = `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(words.subject)}&body=${text}`;
    links.push({ kind: 'email', href, label: words.email, address: email, opensPage: false, hasText: true });
  }
  return links;
}

/** The first step by verdict; contact comes first only where nothing else does. */
export function firstStepOf({ screening: { verdict }, kind, mayContact }: Outcome, links: readonly ActionLink[], hasForm = false): FirstStep {
  if (verdict === 'not-now') return 'note';
  if (verdict === 'open') return 'answer';
  if (kind === 'cause') return 'questions';
  if (verdict === 'ask-first') return 'list';
  return mayContact && (links.length > 0 || hasForm) ? 'contact' : 'questions';
}

/** The address of a page that a visitor is sent to: who sends, where the page may be paid. Nothing of the visitor. */
export function outgoing(address: string, { mode, partner, partnerSub }: Settings): string {
  return mode === 'affiliate' ? referralUrl(address, partner, partnerSub) : address;
}

const digitsOf = (phone: string): string => phone.replace(/\D/g, '');
