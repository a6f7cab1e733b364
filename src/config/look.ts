import { CONCERNS, GOALS } from '../model/answers.js';
import { configOfAttributes } from './attributes.js';
import type { ResolvedSettings, SettingChecks, SettingSources } from './context.js';
import { parseJson } from './json.js';
import { merged, readLookSettings } from './read-look.js';
import type { Config } from './schema.js';
import { DEFAULT_SETTINGS } from './settings.js';

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';
const isOneOf = (...words: readonly unknown[]): Test => (value) => words.includes(value);

/** The shapes that the schema has for these settings, in few bytes; a test holds the two together. */
const SHAPES: Readonly<Partial<Record<keyof Config, Test>>> = {
  lang: isText, region: isText, phone: isText, emergencyNumber: isText, accent: isText, clinicName: isText, approval: isText,
  concern: isOneOf(...CONCERNS),
  goal: isOneOf(...GOALS.face, ...GOALS.hair, ...GOALS.body),
  scheme: isOneOf('light', 'dark', 'auto'),
  advance: isOneOf('auto', 'manual'),
  headingLevel: isOneOf(1, 2, 3, 4, 5, 6),
  reviewer: (value) => ['name', 'date'].every((key) => isText(ownOf(value, key))),
};

/**
 * The settings that the first view shows, from every place and without a word about what is wrong: small enough to come
 * with the script. `resolveSettings` reads them in the same way, with all others and with the problems.
 */
export function readLook({ single = {}, property, child }: SettingSources, checks: SettingChecks): ResolvedSettings {
  const context = { checks, pathOf: (key: string) => key, report: () => undefined };
  const settings = [parseJson(child, context.report), property, configOfAttributes(single)]
    .map((input) => readLookSettings(shapeLook(input), context))
    .reduce(merged, DEFAULT_SETTINGS);
  return { settings, problems: [] };
}

function shapeLook(input: unknown): Config {
  const config = Object.create(null) as Record<string, unknown>;
  for (const [key, isFine] of Object.entries(SHAPES)) {
    const value = ownOf(input, key);
    if (isFine(value)) config[key] = value;
  }
  return config;
}

/** A member of a page's own object, which may throw when it is read. */
function ownOf(object: unknown, key: string): unknown {
  try {
    return Object.hasOwn(object as object, key) ? (object as Readonly<Record<string, unknown>>)[key] : undefined;
  } catch {
    return undefined;
  }
}
