import { DEFAULT_SETTINGS, type Settings } from '../config/settings.js';
import { cleanText } from '../lib/text.js';
import { ALL_GOALS, CONCERNS, concernOf } from '../model/answers.js';

const SCHEMES = ['light', 'dark', 'auto'] as const;

/**
 * What the first screen needs of the attributes, read at once and without a word to the owner. The set-up reads the same
 * attributes in full afterwards; a test holds the two to one meaning.
 */
export function firstSettings(single: Readonly<Record<string, unknown>>): Settings {
  const text = (name: string): string => (typeof single[name] === 'string' ? cleanText(single[name], 80) : '');
  const level = Number(single['heading-level']);
  const wanted = CONCERNS.find((id) => id === text('concern'));
  const known = ALL_GOALS.find((id) => id === text('goal'));
  const goal = known && (!wanted || concernOf(known) === wanted) ? known : undefined;
  const concern = goal ? concernOf(goal) : wanted;
  return {
    ...DEFAULT_SETTINGS,
    lang: text('lang'),
    scheme: SCHEMES.find((scheme) => scheme === text('scheme')) ?? DEFAULT_SETTINGS.scheme,
    advance: text('advance') === 'manual' ? 'manual' : 'auto',
    headingLevel: Number.isInteger(level) && level >= 1 && level <= 6 ? level : DEFAULT_SETTINGS.headingLevel,
    concern: concern ?? '', goal: goal ?? '',
    region: text('region').toUpperCase().replace(/^UK$/, 'GB'),
    analytics: text('analytics') === 'answers' ? 'answers' : 'off',
    clinicName: text('clinic-name'),
    approval: text('approval'),
  };
}
