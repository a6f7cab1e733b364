import { readFileSync } from 'node:fs';

import { expect } from 'chai';

import { FLAT_NAMES } from '../config/flat-names.js';
import { configSchema } from '../config/schema.js';
import { attributeOf } from '../config/attributes.js';
import { IN_CONFIG, STUDIO_SETTINGS, SWITCHES } from '../studio/fields.js';
import { SNIPPETS } from '../studio/snippets.js';
import { configOfAddress, settingsOfAddress } from '../widget/frame-settings.js';

/** Every setting of the studio with a value of its own that no way in has to write otherwise. */
const ALL = Object.fromEntries(STUDIO_SETTINGS.map((name, index) => [name, SWITCHES.includes(name) ? 'true' : `value${index}`]));
/** Those that an author may write in a shortcode. */
const PLUGIN = [...(readFileSync('wordpress/treatment-explorer/includes/attributes.php', 'utf8').split('const ATTRIBUTES')[1]?.split(');')[0] ?? '').matchAll(/^\t'([\w-]+)' +=> /gm)].map(([, name]) => name ?? '');
const keyOf = (name: string): string => (name === 'privacy-url' ? 'lead.privacyUrl' : name.startsWith('reviewer-') ? 'reviewer' : name);

/** Settings that a way in cannot carry, found out from what reads it. */
const CANNOT: Readonly<Record<string, (name: string) => boolean>> = {
  tag: (name) => (FLAT_NAMES as readonly string[]).includes(name),
  wordpress: (name) => !PLUGIN.includes(name),
  iframe: (name) => settingsOfAddress(`?${name}=x`, true).length === 0 && !configOfAddress(`?${name}=x`, true),
};

describe('the ways in that the studio writes', () => {
  for (const { id, lacks, code } of SNIPPETS) {
    it(`${id}: carries every setting, or says that it cannot`, () => {
      expect([...lacks].sort()).to.deep.equal(STUDIO_SETTINGS.filter((name) => CANNOT[id]?.(name) ?? false).sort());
      const text = code(Object.fromEntries(Object.entries(ALL).filter(([name]) => !lacks.includes(name))), { folder: 'https://clinic.example/tx/' });
      // Some attributes count by being there.
      for (const [name, value] of Object.entries(ALL)) expect(new RegExp(`${value === 'true' ? `${name}="true|${name}', 'true|${name}=true` : value}\\b|[\\s-]${name}(?=[\\s>])|${name.replaceAll('-', '_')}="${value}"`).test(text), name).to.equal(!lacks.includes(name));
    });
  }

  it('leave no setting out of the studio unsaid', () => {
    const { lead, ...others } = configSchema.entries;
    const keys = [...Object.keys(others), ...Object.keys(lead.wrapped.entries).filter((key) => key !== 'endpoint').map((key) => `lead.${key}`)];
    const offered = STUDIO_SETTINGS.map(keyOf);
    const isOffered = (key: string): boolean => offered.includes(key) || offered.includes(attributeOf(key)) || key === 'mode';
    expect(keys.filter((key) => !isOffered(key)).sort()).to.deep.equal(Object.keys(IN_CONFIG).sort());
    const docs = readFileSync('docs/studio.md', 'utf8').replace(/\s+/g, ' ').toLowerCase();
    for (const called of Object.values(IN_CONFIG)) expect(docs).to.contain(called.replace(' of your own', ''));
  });
});
