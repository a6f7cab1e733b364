// The shortcode that the studio writes, where authors paste it.
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

import { publish, set, textOf, widgetsIn } from './support.mjs';

/** A clinic that has filled in all that a shortcode can say. */
const SET_UP = {
  lang: 'en-GB', 'clinic-name': 'Rose & Sons', region: 'PK', currency: 'PKR', prices: 'face: 7000-18000 ~12000; hair: 8000+; body: 12,000-20,000', 'prices-date': '2026-11-02',
  'book-url': 'https://clinic.example/book?a=1&b=2', whatsapp: '+92 300 1234567', phone: '+92 (51) 123-4567', email: 'hello@clinic.example', accent: '#1F5B47', preset: 'rose',
  scheme: 'dark', concern: 'hair', goal: 'hair-female', advance: 'manual', 'heading-level': '3', 'medicine-names': 'true', approval: 'EX-0000 / 2026',
};
const EXPECTED = { ...SET_UP, whatsapp: '+923001234567', 'medicine-names': '' };

/** As the studio writes it. */
async function shortcodeOf(setUp) {
  const outfile = '.cache/snippets.mjs';
  await build({ entryPoints: ['src/studio/snippets.ts'], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error' });
  const { SNIPPETS } = await import(`${pathToFileURL(outfile).href}?${Date.now()}`);
  return SNIPPETS.find(({ id }) => id === 'wordpress').code(setUp, { folder: '/' });
}

/** Ways to put a shortcode into a post. */
const PLACES = {
  'a shortcode block': (text) => `<!-- wp:shortcode -->\n${text}\n<!-- /wp:shortcode -->`,
  'the classic editor': (text) => `<p>Before</p>\n\n${text}\n\nAfter`,
  'a paragraph of the classic editor': (text) => `Before ${text} after`,
};

/** How people break a line of it: in an editor of text, and in one of formatted text. */
const BREAKS = { 'on lines of its own': '\n  ', 'with an empty line between': '\n\n', 'with breaks of HTML': '<br />\n', 'with spaces that do not break': '&nbsp; ' };

async function attributesOf(site, content, login) {
  const places = [...(await textOf(publish(site, content, login))).matchAll(/<div class="treatment-explorer-place">.*?<\/treatment-explorer><\/div>/gs)];
  assert.equal(places.length, 1, content);
  const [{ attributes }] = await widgetsIn(site, places[0][0]);
  return attributes;
}

export const snippet = [
  {
    title: 'the studio’s shortcode on one line gives every attribute as it was set up',
    async run(site) {
      set(site, {});
      const oneLine = (await shortcodeOf(SET_UP)).replace(/\s*\n\s*/g, ' ');
      for (const [place, around] of Object.entries(PLACES)) {
        for (const login of ['author', 'admin']) assert.deepEqual(await attributesOf(site, around(oneLine), login), EXPECTED, `${place}, ${login}`);
      }
    },
  },
  {
    title: 'a shortcode over several lines gives the same as one on one line',
    async run(site) {
      set(site, {});
      const parts = Object.entries(SET_UP).map(([name, text]) => `${name}="${text}"`);
      const wrong = [];
      for (const [place, around] of Object.entries(PLACES)) {
        for (const [how, lineBreak] of Object.entries(BREAKS)) {
          const attributes = await attributesOf(site, around(['[treatment_explorer', ...parts].join(lineBreak).concat(lineBreak.startsWith('\n') ? '\n]' : ']')));
          const differ = [...new Set([...Object.keys(EXPECTED), ...Object.keys(attributes)])].filter((name) => attributes[name] !== EXPECTED[name]);
          if (differ.length > 0) wrong.push(`${place}, ${how}: ${differ.map((name) => `${name}=${attributes[name]}`).join(' ')}`);
        }
      }
      assert.deepEqual(wrong, []);
    },
  },
];
