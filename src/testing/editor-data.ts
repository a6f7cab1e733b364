import { attributeOf, SETTING_ATTRIBUTES } from '../config/attributes.js';
import { aboutOf, FIELDS } from './config-fields.js';

/** What is used of the custom elements manifest. */
interface Named {
  readonly name: string;
  readonly description?: string;
}
export interface ElementInManifest {
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly Named[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly (Named & { readonly default?: string })[];
}

/** An attribute as an editor offers it. */
export interface OfferedAttribute {
  readonly name: string;
  readonly description: string;
  /** Every value there is; none where any text may stand. */
  readonly values: readonly string[];
  /** Whether it means "yes" by being there. */
  readonly isSwitch: boolean;
}

const VALUES_BESIDE_CONFIG: Readonly<Record<string, readonly string[]>> = { consent: ['none', 'steps', 'answers'] };
const plain = (text: string): string => text.replace(/\[(.*?)\]\(.*?\)/g, '$1').replaceAll('`', '');

function fieldOf(attribute: string) {
  const isSetting = (SETTING_ATTRIBUTES as readonly string[]).includes(attribute);
  return isSetting ? FIELDS.find(({ path }) => attributeOf(path) === attribute) : undefined;
}

function valuesOf(name: string, values: string): readonly string[] {
  if (name === 'heading-level') return ['1', '2', '3', '4', '5', '6'];
  return VALUES_BESIDE_CONFIG[name] ?? [...values.matchAll(/`([^`]+)`/g)].map(([, value = '']) => value);
}

/** Each attribute of the element, with what an owner is told of it. */
export function offeredAttributes({ attributes }: ElementInManifest): readonly OfferedAttribute[] {
  return attributes.map(({ name, description = '' }) => {
    const field = fieldOf(name);
    const about = field && aboutOf(field.path);
    const words = about ? `${about.what} ${about.builtIn ? `Built in: ${about.builtIn}. ` : ''}Example: ${about.example}` : description;
    return { name, description: plain(words), values: valuesOf(name, field?.values ?? ''), isSwitch: field?.values === 'true or false' };
  });
}

/** Custom data for HTML in VS Code. */
export function vscodeData(element: ElementInManifest) {
  return {
    version: 1.1,
    tags: [{
      name: element.tagName,
      description: element.description,
      attributes: offeredAttributes(element).map(({ name, description, values, isSwitch }) => ({
        name, description,
        ...(values.length > 0 ? { values: values.map((value) => ({ name: value })) } : {}),
        ...(isSwitch ? { valueSet: 'v' } : {}),
      })),
    }],
  };
}

const named = ({ name, description = '' }: Named) => ({ name, description: plain(description) });

/** The same for JetBrains editors, with events and what a style sheet may use. */
export function webTypes(element: ElementInManifest, version: string) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json', name: 'treatment-explorer', version, 'description-markup': 'none',
    contributions: {
      html: {
        elements: [{
          ...named({ name: element.tagName, description: element.description }),
          attributes: offeredAttributes(element).map(({ name, description, values, isSwitch }) => ({
            name, description,
            value: { kind: 'plain', required: !isSwitch, type: values.length > 0 ? values.map((value) => `"${value}"`).join(' | ') : isSwitch ? 'boolean' : 'string' },
          })),
          events: element.events.map(named),
          slots: element.slots.map(named),
          css: {
            properties: element.cssProperties.map((property) => ({ ...named(property), default: property.default })),
            parts: element.cssParts.map(named),
          },
        }],
      },
    },
  };
}
