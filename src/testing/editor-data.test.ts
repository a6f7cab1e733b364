import { readFileSync } from 'node:fs';

import { expect } from 'chai';

import { ABOUT } from '../config/about.js';
import { configSchema } from '../config/schema.js';
import { TreatmentExplorer } from '../widget/treatment-explorer.js';
import { type ElementInManifest, offeredAttributes, vscodeData, webTypes } from './editor-data.js';

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Partial<ElementInManifest>[] }[];
}

const read = (file: string): unknown => JSON.parse(readFileSync(`dist/${file}`, 'utf8'));
const declared = (read('custom-elements.json') as Manifest).modules.flatMap(({ declarations }) => declarations);
const element = declared.find(({ tagName }) => tagName === 'treatment-explorer') as ElementInManifest;
const offered = offeredAttributes(element);
const of = (name: string) => offered.find((attribute) => attribute.name === name);

describe('what editors are told of the tag', () => {
  it('is every attribute the element watches, each with words of its own', () => {
    expect(offered.map(({ name }) => name).sort()).to.deep.equal([...TreatmentExplorer.observedAttributes].sort());
    for (const { name, description } of offered) expect(description, name).to.match(/^\S.{14,}/);
    expect(of('whatsapp')?.description).to.contain(ABOUT.whatsapp.what);
  });

  it('is every value where there is a set of them, as the schema has it', () => {
    for (const name of ['concern', 'goal', 'scheme', 'preset', 'analytics', 'advance', 'mode'] as const) {
      expect(of(name)?.values, name).to.deep.equal(configSchema.entries[name].wrapped.options);
    }
    expect(of('consent')?.values).to.deep.equal(['none', 'steps', 'answers']);
    expect(of('heading-level')?.values).to.have.lengthOf(6);
    expect(of('phone')?.values).to.deep.equal([]);
    expect(offered.filter(({ isSwitch }) => isSwitch).map(({ name }) => name).sort()).to.deep.equal(['medicine-names', 'test-mode']);
  });

  it('names no link and no mark that an editor would show as it stands', () => {
    for (const { name, description } of offered) expect(description, name).to.not.match(/`|\]\(/);
  });

  it('is in the files of dist/, which the package exports', () => {
    const { exports, version, 'web-types': own } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Readonly<Record<string, string>>; version: string; 'web-types': string };
    expect(read('vscode.html-custom-data.json')).to.deep.equal(vscodeData(element));
    expect(read('web-types.json')).to.deep.equal(JSON.parse(JSON.stringify(webTypes(element, version))));
    expect([exports['./vscode.html-custom-data.json'], exports['./web-types.json'], own]).to.deep.equal(['./dist/vscode.html-custom-data.json', './dist/web-types.json', './dist/web-types.json']);
  });
});
