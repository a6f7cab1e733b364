import { isIsoDate } from '../lib/dates.js';
import { phoneNumber } from '../lib/safe-url.js';
import { cleanText } from '../lib/text.js';
import { concernOf } from '../model/answers.js';
import type { ReadingContext, SettingChecks } from './context.js';
import type { ProblemKind } from './problems.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';

type TextKey = { [K in keyof Config & keyof Settings]: string extends Settings[K] ? K : never }[keyof Config & keyof Settings];

/** Reads one text; gives an empty one where it cannot be used. */
export type TextReader = readonly [key: TextKey, read: (text: string, checks: SettingChecks) => string, kind: ProblemKind];

const COLOUR = /^(?:#(?:[\da-f]{3}|[\da-f]{6})|[a-z]{3,20}|(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([\w\s.,%/+-]{5,60}\))$/i;

const LOOK_TEXTS: readonly TextReader[] = [
  ['lang', (text, { hasLanguage }) => (/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(text) && hasLanguage(text) ? text : ''), 'unknownLanguage'],
  ['region', readRegion, 'unknownRegion'],
  ['phone', phoneNumber, 'badPhone'],
  ['emergencyNumber', phoneNumber, 'badPhone'],
  // Whether it is a colour of this browser is for the element to find out.
  ['accent', (text) => (COLOUR.test(text) ? text : ''), 'badColour'],
  ['clinicName', upTo(80), 'badText'],
  ['approval', upTo(80), 'badText'],
];

/** The settings of a configuration that the first view shows. */
export function readLookSettings(config: Config, context: ReadingContext): Partial<Settings> {
  const { concern, goal, scheme, preset, advance, headingLevel } = config;
  const { pathOf, report } = context;
  const isOther = goal && concern && concernOf(goal) !== concern;
  if (isOther) report('otherConcern', pathOf('goal'), goal);
  return {
    ...(concern && { concern }),
    ...(goal && !isOther && { goal, concern: concernOf(goal) }),
    ...(scheme && { scheme }),
    ...(preset && { preset }),
    ...(advance && { advance }),
    ...(headingLevel && { headingLevel }),
    ...readTexts(config, LOOK_TEXTS, context),
  };
}

/** Stronger settings over weaker ones. A stronger concern ends the weaker goal of another one. */
export function merged(weaker: Settings, stronger: Partial<Settings>): Settings {
  const settings = { ...weaker, ...stronger };
  const { concern, goal } = settings;
  return goal && concernOf(goal) !== concern ? { ...settings, goal: '' } : settings;
}

/** The settings that are one text each. An empty text is a setting not set. */
export function readTexts(config: Config, readers: readonly TextReader[], context: ReadingContext): Partial<Settings> {
  const settings: Partial<Record<TextKey, string>> = {};
  for (const [key, read, kind] of readers) {
    const text = config[key]?.trim();
    const setting = text && read(text, context.checks);
    if (setting) settings[key] = setting;
    else if (text) context.report(kind, context.pathOf(key), text);
  }
  return settings;
}

export function upTo(max: number): (text: string) => string {
  return (text) => cleanText(text, max);
}

export function readDate(text: string): string {
  return isIsoDate(text.trim()) ? text.trim() : '';
}

/** A region the browser has a name for; where it has none to give, any two letters. */
function readRegion(text: string): string {
  const code = /^uk$/i.test(text) ? 'GB' : text.toUpperCase();
  if (!/^[A-Z]{2}$/.test(code) || /^(ZZ|EU|UN|EZ)$/.test(code)) return '';
  try {
    return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) ? code : '';
  } catch {
    return code;
  }
}
