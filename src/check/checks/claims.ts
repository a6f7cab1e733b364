import type { Settings } from '../../config/settings.js';
import { bannedBesideEnglish } from '../../content/words/owner-bans.js';
import type { Facts } from '../facts.js';
import type { Finding } from '../item.js';

/** Words that laws on advertising medical treatment forbid in many places. */
const WORDS = /\b(guarantee(?:d|s)?|permanent(?:ly)?|painless|pain[- ]free|no risk|risk[- ]free|no side effects|cure[ds]?|miracle|magic|youthful|flawless|100 ?%|(?:only|just) (?=[^\s\d]{0,4}\s?\d))/i;

/** What an owner wrote for visitors to read, by where it was written. */
function textsOf({ clinicName, included, approval, stories, disclosure = '', clinics = [] }: Settings): readonly (readonly [where: string, text: string])[] {
  return [
    ['clinicName', clinicName], ['included', included], ['approval', approval],
    ['disclosure', disclosure],
    ...stories.map(({ path, text }) => [`${path}.text`, text] as const),
    ...clinics.map(({ name, about }, index) => [`clinics[${index}]`, `${name}. ${about}`] as const),
  ];
}

/** An owner's words stay the owner's: visitors see them, and the owner alone hears of them here. */
export function claims({ settings }: Facts): readonly Finding[] {
  return textsOf(settings).flatMap(([where, text]) => {
    const word = WORDS.exec(text)?.[1]?.trim() ?? bannedBesideEnglish(text)?.words;
    return word ? [{
      rank: 'look' as const, code: 'TX-CHK-004', title: `“${word}” is a word that advertising law may forbid`, where, found: text.slice(0, 160),
      fix: 'Say what is known in place of a promise, or ask the body that approves your advertising.',
    }] : [];
  });
}
