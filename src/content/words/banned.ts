/** Something no sentence of ours says. */
export interface Ban {
  readonly what: string;
  readonly pattern: RegExp;
  /** Texts that the pattern meets and that are fine. */
  readonly unless?: RegExp;
}

/** What English sentences never say: promises, superlatives, chances that mislead. */
export const ENGLISH_BANS: readonly Ban[] = [
  { what: 'a promise', pattern: /\bguarantee|\bmiracle|\bcure[sd]?\b|\bmagic\b/i },
  { what: 'a promise that it lasts', pattern: /\bpermanent/i },
  { what: 'a promise of looks', pattern: /\byouthful|\bflawless|\brejuvenat/i },
  { what: 'a promise of ease', pattern: /\bpainless|\bpain-free|\bno risks?\b|\brisk-free|\bwithout risk|\bperfectly safe/i },
  { what: 'a price made small', pattern: /\b(?:[Oo]nly|[Jj]ust)\s+(?:about\s+|from\s+)?(?:[£$€₹]|Rs\b|[A-Z]{3}\s?\d|\d)/ },
  { what: 'a cost made into an investment', pattern: /\binvest(?:ment|ing|\s+in)\b/i },
  { what: '"rare" without a rate', pattern: /\brare(?:ly)?\b|\buncommon(?:ly)?\b/i, unless: /\d (?:of|in) every 100\b|\d of 100\b/ },
  {
    what: 'a superlative',
    pattern: /\b(?:best|safest|finest|ultimate|leading|proven results|most effective|top-rated|number one)\b/i,
    unless: /\bbest guess\b/i,
  },
  { what: 'a chance told as "1 in"', pattern: /\b(?:1|one) in \d/i },
  { what: 'a verdict on the visitor', pattern: /\byou(?:’re| are) (?:not )?(?:suitable|eligible|a (?:good|ideal) candidate)\b/i },
  { what: 'a range with a dash', pattern: /\d\s?[–—-]\s?\d/ },
];
