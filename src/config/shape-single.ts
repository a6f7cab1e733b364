import { attributeOf } from './attributes.js';
import { CHOICES, HEADING_LEVELS, IDLE_SECONDS, ON_OR_OFF, PRICES, SWITCHES, TEXT, wholeNumber } from './choices.js';
import type { Report } from './problems.js';
import type { Config } from './schema.js';

/**
 * The attributes of a page that has no more than attributes: checked as `configSchema` checks them, without the library
 * that a whole set-up needs. A test holds the two to one meaning.
 */
export function shapeSingle(given: Readonly<Record<string, unknown>>, report: Report): Config {
  const config: Record<string, unknown> = {};
  for (const key of Object.keys(given)) {
    const expected = expectedOf(key, given[key]);
    if (expected) report('badValue', attributeOf(key), given[key], expected);
    else config[key] = given[key];
  }
  return config;
}

/** What should stand in place of the value; empty where it can be used. */
function expectedOf(key: string, value: unknown): string {
  if (Object.hasOwn(CHOICES, key)) {
    const choices: readonly unknown[] = CHOICES[key as keyof typeof CHOICES];
    const names = choices.map((choice) => `"${String(choice)}"`).join(' | ');
    return choices.includes(value) ? '' : choices.length > 1 ? `(${names})` : names;
  }
  if (SWITCHES.some((name) => name === key)) return typeof value === 'boolean' ? '' : ON_OR_OFF;
  if (key === 'headingLevel' || key === 'idleSeconds') {
    const { min, max } = key === 'headingLevel' ? HEADING_LEVELS : IDLE_SECONDS;
    return Number.isInteger(value) && Number(value) >= min && Number(value) <= max ? '' : wholeNumber(min, max);
  }
  if (typeof value === 'string') return '';
  if (key !== 'prices') return TEXT;
  return typeof value === 'number' && !Number.isNaN(value) ? '' : PRICES;
}
