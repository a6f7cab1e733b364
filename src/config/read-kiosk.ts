import type { ReadingContext } from './context.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';

/** More would not stand in one row of a screen. */
const MAX_LANGUAGES = 6;
const MAX_SALT = 80;
const HASH = /^[\da-f]{64}$/i;
/** A script of the page's own wrote it there: an address may lead to a file, and others may write what a page holds as JSON. */
const OWN_PIN = 'config.staffPin';
const TAG = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i;

/** What a kiosk alone has use for. */
export function readKiosk(config: Config, context: ReadingContext): Partial<Settings> {
  const staffPin = readPin(config, context);
  const languages = readLanguages(config, context);
  const { deskPrint } = config;
  return { ...(staffPin && { staffPin }), ...(languages.length > 0 && { languages }), ...(deskPrint !== undefined && { deskPrint }) };
}

/** Half of it is none: a panel without a lock is worse than no panel. What was written there is repeated nowhere. */
function readPin({ staffPin }: Config, { pathOf, report }: ReadingContext): Settings['staffPin'] {
  if (!staffPin) return undefined;
  const path = pathOf('staffPin');
  if (path !== OWN_PIN) {
    report('badPin', path, staffPin, 'it in the config property alone');
    return undefined;
  }
  const { salt, hash } = staffPin;
  const isSalt = salt.trim() !== '' && salt.length <= MAX_SALT;
  const isHash = HASH.test(hash);
  if (!isSalt) report('badPin', pathOf('staffPin.salt'), salt.length, 'a text of 1 to 80 characters');
  if (!isHash) report('badPin', pathOf('staffPin.hash'), hash.length);
  return isSalt && isHash ? staffPin : undefined;
}

function readLanguages({ languages = [] }: Config, { checks, pathOf, report }: ReadingContext): readonly string[] {
  if (languages.length > MAX_LANGUAGES) report('tooLarge', pathOf('languages'), `${languages.length} items`, `at most ${MAX_LANGUAGES}`);
  const known: string[] = [];
  for (const [index, written] of languages.slice(0, MAX_LANGUAGES).entries()) {
    const tag = written.trim();
    if (!TAG.test(tag) || !checks.hasLanguage(tag)) report('unknownLanguage', `${pathOf('languages')}[${index}]`, tag);
    else if (!known.includes(tag)) known.push(tag);
  }
  return known;
}
