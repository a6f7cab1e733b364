import { ARABIC_BANS } from '../content/words/ar/bans.js';
import { URDU_BANS } from '../content/words/ur/bans.js';
import type { LanguageRules } from './language-faults.js';

/** The rules of each language beside English, by its tag. */
export const LANGUAGE_RULES: Readonly<Record<string, LanguageRules>> = {
  ur: { bans: URDU_BANS, stop: /[۔؟!:)»”’]$/, inWords: new Set(['1']) },
  ar: { bans: ARABIC_BANS, stop: /[.؟!:)»”]$/, inWords: new Set(['1', '2']) },
};
