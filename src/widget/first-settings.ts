import { DEFAULT_SETTINGS, type Settings } from '../config/settings.js';
import { cleanText } from '../lib/text.js';
import { ALL_GOALS, CONCERNS, concernOf } from '../model/answers.js';

/**
 * What the first screen needs of the attributes, read at once and without a word to the owner. The set-up reads the same
 * attributes in full afterwards; a test holds the two to one meaning.
 */
export function firstSettings(single: Readonly<Record<string, unknown>>): Settings {
  const text = (name: string): string => cleanText(single[name], 80);
  const wanted = CONCERNS.find((id) => id === text('concern')) ?? '';
  const known = ALL_GOALS.find((id) => id === text('goal'));
  const goal = known && (!wanted || concernOf(known) === wanted) ? known : '';
  return {
    ...DEFAULT_SETTINGS,
    lang: text('lang'),
    mode: text('partner') ? 'affiliate' : (['affiliate', 'kiosk'] as const).find((mode) => mode === text('mode')) ?? 'clinic',
    scheme: (['dark', 'auto'] as const).find((scheme) => scheme === text('scheme')) ?? 'light',
    advance: text('advance') === 'manual' ? 'manual' : 'auto',
    headingLevel: Number(/^[1-6]$/.exec(single['heading-level'] as string) ?? 2),
    concern: goal ? concernOf(goal) : wanted, goal,
    region: text('region').toUpperCase().replace(/^UK$/, 'GB'),
    analytics: text('analytics') === 'answers' ? 'answers' : 'off',
    clinicName: text('clinic-name'),
    approval: text('approval'),
  };
}
