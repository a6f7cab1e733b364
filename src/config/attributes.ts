/** The settings that have an attribute of their own. */
export const SETTING_ATTRIBUTES = [
  'lang', 'currency', 'region', 'mode', 'concern', 'goal', 'scheme', 'advance', 'heading-level', 'prices', 'prices-date',
  'book-url', 'handoff-url', 'whatsapp', 'phone', 'email', 'clinic-name', 'accent', 'medicine-names', 'approval', 'preset', 'analytics',
  'lead-endpoint', 'test-mode', 'idle-seconds', 'partner', 'partner-sub', 'disclosure',
] as const;

/** Attributes that mean "yes" by being there. */
const SWITCHES: Readonly<Record<string, boolean>> = { '': true, true: true, 'medicine-names': true, false: false };

/** `heading-level` of `headingLevel`. */
export function attributeOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * Attributes and properties of the same name, in the form of a configuration object. A text that cannot be brought into
 * that form stays as it is, for the check to refuse. An empty attribute is one not set, but for prices, for switches, and for
 * a disclosure that nobody may take away.
 */
export function configOfAttributes(single: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const config: Record<string, unknown> = {};
  for (const attribute of SETTING_ATTRIBUTES) {
    const given = Object.hasOwn(single, attribute) ? single[attribute] : undefined;
    const value = typeof given === 'string' ? valueOf(attribute, given.trim()) : attribute === 'test-mode' ? testModeOf(given) : given;
    if (value !== undefined && value !== null) config[keyOf(attribute)] = value;
  }
  return config;
}

/** Whatever stands there but "off" is on, since somebody who tries the form out must not send by mistake. */
function testModeOf(given: unknown): unknown {
  return given === null || given === undefined ? undefined : given !== false;
}

function keyOf(attribute: string): string {
  return attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function valueOf(attribute: string, text: string): unknown {
  if (attribute === 'test-mode') return text !== 'false';
  if (attribute === 'medicine-names') return Object.hasOwn(SWITCHES, text) ? SWITCHES[text] : text;
  if (attribute === 'heading-level' && /^\d$/.test(text)) return Number(text);
  if (attribute === 'idle-seconds' && /^\d{1,3}$/.test(text)) return Number(text);
  return text || attribute === 'prices' || attribute === 'disclosure' ? text : undefined;
}
