import fc from 'fast-check';

import { SETTING_ATTRIBUTES } from '../config/attributes.js';
import type { SettingSources } from '../config/context.js';
import type { Config } from '../config/schema.js';
import { anyConfig, CONFIG_FIELDS } from './arbitrary-config.js';
import { asWritten, Group, jsonOf, made, type Tree, type Voice } from './arbitrary-config-tree.js';
import { wrongKind } from './arbitrary-config-values.js';

/** A page that sets up a widget, in one place or in several that disagree. */
export interface Page {
  readonly property: Tree;
  /** Text of the JSON child with the owner's texts in it, or something else. */
  readonly child: Tree;
  /** Spoils the text of the JSON child. */
  readonly spoil: Spoiling;
  /** Text of the file that `config-src` names, spoilt by itself. */
  readonly file: Tree;
  readonly spoilFile: Spoiling;
  readonly single: Group;
  /** `YYYY-MM-DD`, or empty where no date is held against it. */
  readonly today: string;
}

const SPOILINGS = {
  none: (text) => text,
  mark: (text) => `\ufeff${text}`,
  curly: (text) => text.replaceAll('"', '”'),
  entities: (text) => text.replaceAll('"', '&quot;'),
  single: (text) => text.replaceAll('"', "'"),
  comma: (text) => text.replace(/\}$/, ', }'),
  cut: (text) => text.slice(0, text.length / 2),
  called: (text) => `callback(${text})`,
  page: (text) => `<!doctype html><title>${text}</title>`,
  empty: () => '',
  wide: (text) => [...text].join('\0'),
  comment: (text) => `// the clinic\n${text}`,
  twice: (text) => text + text,
  padded: (text) => text + ' '.repeat(600_000),
  nested: (text) => `${'['.repeat(20_000)}${text}`,
} as const satisfies Readonly<Record<string, (text: string) => string>>;
type Spoiling = keyof typeof SPOILINGS;

const CAMEL = SETTING_ATTRIBUTES.map((name) => [name, name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as keyof Config] as const);

/** An attribute is a text; a property of the same name may be anything. */
const single: fc.Arbitrary<Group> = fc.array(fc.oneof(
  ...CAMEL.map(([name, key]) => ({ weight: 3, arbitrary: fc.tuple(fc.constant<string>(name), CONFIG_FIELDS[key].map(written)) })),
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom<string>(...SETTING_ATTRIBUTES, '__proto__', 'onclick', 'class'), wrongKind) },
), { maxLength: 8 }).map((entries) => new Group(entries));

function written(value: Tree): Tree {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value).replace(/NaN|-?Infinity/, '1e999');
  return value;
}

const nothing: fc.Arbitrary<Tree> = fc.constant(undefined);

const spoiling: fc.Arbitrary<Spoiling> = fc.oneof({ weight: 3, arbitrary: fc.constant<Spoiling>('none') }, { weight: 1, arbitrary: fc.constantFrom(...Object.keys(SPOILINGS) as Spoiling[]) });

/** Any page: one place, several or all four. */
export const anyPage: fc.Arbitrary<Page> = fc.record({
  property: fc.oneof({ weight: 3, arbitrary: anyConfig }, { weight: 2, arbitrary: nothing }),
  child: fc.oneof({ weight: 3, arbitrary: nothing }, { weight: 2, arbitrary: anyConfig }),
  spoil: spoiling,
  file: fc.oneof({ weight: 4, arbitrary: nothing }, { weight: 1, arbitrary: anyConfig }),
  spoilFile: spoiling,
  single: fc.oneof({ weight: 2, arbitrary: single }, { weight: 1, arbitrary: fc.constant(new Group([])) }),
  today: fc.oneof({ weight: 8, arbitrary: fc.constant('2026-11-22') }, { weight: 1, arbitrary: fc.constantFrom('', '2026-05-01', '2030-01-01') }),
});

/** Whether a spoiled text stays what it was but for its voice: words may be changed in it without changing its fault. */
export function keepsShape({ spoil, child }: Page): boolean {
  return child === undefined || spoil === 'none' || spoil === 'mark';
}

/** The text of the JSON child, where the page has one. */
export function childOf({ child, spoil }: Page, say: Voice = asWritten): string | undefined {
  return child === undefined ? undefined : SPOILINGS[spoil](jsonOf(child, say));
}

/** The sources as the widget reads them. */
export function sourcesOf(page: Page, say: Voice = asWritten, isFrozen = false): SettingSources {
  return {
    property: made(page.property, say, isFrozen), child: childOf(page, say), file: page.file === undefined ? undefined : SPOILINGS[page.spoilFile](jsonOf(page.file, say)),
    single: made(page.single, say, isFrozen) as Readonly<Record<string, unknown>>,
  };
}

/** Harmless words wherever the owner has some; none where nothing of them would be left. */
export function harmless(clean: (text: string) => string): Voice {
  return (text) => (clean(text) ? 'Plain words' : text);
}
