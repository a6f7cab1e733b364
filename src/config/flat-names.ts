/** Settings without an attribute that a form field or an address may name, and where each stands in the configuration. */
const PLACES = {
  consultation: ['consultation'], 'reviewer-name': ['reviewer', 'name'], 'reviewer-date': ['reviewer', 'date'], 'privacy-url': ['lead', 'privacyUrl'],
} as const satisfies Readonly<Record<string, readonly [string, string?]>>;

/** Their names. */
export const FLAT_NAMES = Object.keys(PLACES) as readonly (keyof typeof PLACES)[];

/** The configuration object that flat names make; `undefined` where none of them is given. */
export function configOfFlat(given: Readonly<Record<string, string>>): Record<string, unknown> | undefined {
  const config: Record<string, unknown> = {};
  for (const name of FLAT_NAMES) {
    const text = Object.hasOwn(given, name) ? given[name]?.trim() : '';
    if (!text) continue;
    const [group, key] = PLACES[name] as readonly [string, string?];
    config[group] = key ? { ...config[group] as object | undefined, [key]: text } : text;
  }
  return Object.keys(config).length > 0 ? config : undefined;
}

/** The flat name of a path such as `config.reviewer.date`. */
export function flatNameOf(path: string): string | undefined {
  return FLAT_NAMES.find((name) => path === `config.${PLACES[name].join('.')}`);
}
