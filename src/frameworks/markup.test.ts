import { readFileSync } from 'node:fs';

import { expect } from 'chai';

import { SETTING_ATTRIBUTES } from '../config/attributes.js';
import type { WidgetElement } from '../styles/element.js';
import type { OwnerElement } from '../widget/owner-element.js';
import { TreatmentExplorer } from '../widget/treatment-explorer.js';
import type { AttributeName, CamelCase, Properties } from './markup.js';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
type OwnSetting = Exclude<keyof OwnerElement, keyof WidgetElement | 'langTag'> | 'lang';

/** Does not compile once the types of the frameworks and the settings of the element are not the same list. */
const settings: Same<OwnSetting, CamelCase<AttributeName> | 'config'> = true;
const properties: Same<keyof Properties, OwnSetting> = true;
const BESIDE_CONFIG = { 'config-src': true, consent: true } as const satisfies Partial<Record<AttributeName, true>>;

describe('what the types of frameworks say may be written on the tag', () => {
  it('is each attribute the element watches, and no other', () => {
    expect([...SETTING_ATTRIBUTES, ...Object.keys(BESIDE_CONFIG)].sort()).to.deep.equal([...TreatmentExplorer.observedAttributes].sort());
  });

  it('is each of its properties, by their types', () => expect([settings, properties]).to.deep.equal([true, true]));

  for (const name of ['react', 'vue', 'svelte']) {
    it(`is exported for ${name}, and leaves nothing that runs`, () => {
      const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Readonly<Record<string, unknown>> };
      expect(exports[`./${name}`]).to.deep.equal({ types: `./dist/types/frameworks/${name}.d.ts`, default: './dist/esm/index.js' });
      const lines = readFileSync(`src/frameworks/${name}.ts`, 'utf8').split('\n').filter((line) => /^(import|export) /.test(line));
      for (const line of lines) expect(line).to.match(/^(import|export) type /);
    });
  }
});
