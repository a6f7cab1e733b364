import type { Facts } from '../facts.js';
import type { Item } from '../item.js';

const SHOWN = 12;

/** Sentences that the language in use lacks. */
export function language({ spoken }: Facts): Item {
  if (!spoken) return { rank: 'passed', title: 'Language', note: 'English, built in' };
  const { name, lang, missing } = spoken;
  if (missing.length === 0) return { rank: 'passed', title: 'Language', note: `${name}: every sentence is there` };
  const rest = missing.length > SHOWN ? ', …' : '';
  return {
    rank: 'look', code: 'TX-CHK-003', where: `language file ${lang}`, found: `${missing.slice(0, SHOWN).join(', ')}${rest}`,
    title: missing.length === 1 ? `1 ${name} sentence falls back to English` : `${missing.length} ${name} sentences fall back to English`,
    fix: 'Add them to the language file, or leave them in English.',
  };
}
