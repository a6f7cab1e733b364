// The block, as it is stored in a post and drawn on the server.
import assert from 'node:assert/strict';

import { CLINIC, INJECTIONS, publish, set, textOf, widgetsIn } from './support.mjs';

const NAME = 'treatment-explorer/guide';
const comment = (attributes) => `<!-- wp:${NAME} ${JSON.stringify(attributes).replace(/[<>&-]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)} /-->`;
const placeIn = (text) => [...text.matchAll(/<div [^>]*treatment-explorer-place[^>]*>.*?<\/treatment-explorer><\/div>/gs)].map(([found]) => found);

export const block = [
  {
    title: 'a block shows the very element that a shortcode shows',
    async run(site) {
      set(site, CLINIC);
      const [fromBlock] = placeIn(await textOf(publish(site, comment({ concern: 'hair', headingLevel: '3', bookUrl: 'https://clinic.example/x?a=1&b=2', clinicName: 'O’Brien & Sons' }))));
      const fromShortcode = site.php(`return TreatmentExplorer\\shortcode($given);`, { concern: 'hair', 'heading-level': '3', 'book-url': 'https://clinic.example/x?a=1&b=2', 'clinic-name': 'O’Brien & Sons' });
      const [[one], [other]] = [await widgetsIn(site, fromBlock), await widgetsIn(site, fromShortcode)];
      assert.deepEqual(one.attributes, other.attributes);
      assert.equal(one.text, other.text);
    },
  },
  {
    title: 'nothing gets out of a block that an author stored',
    async run(site) {
      set(site, {});
      const names = site.php('return array_keys(TreatmentExplorer\\block_attributes());');
      const tries = INJECTIONS.map((injection) => Object.fromEntries([...names, 'onclick', 'leadEndpoint', 'style', 'today'].map((name) => [name, injection])));
      const html = placeIn(await textOf(publish(site, tries.map(comment).join('\n\n'))));
      assert.equal(html.length, tries.length);
      const allowed = site.php('return array_keys(TreatmentExplorer\\ATTRIBUTES);');
      const widgets = await widgetsIn(site, html.join(''));
      assert.equal(widgets.length, tries.length);
      for (const { attributes, inside } of widgets) {
        assert.deepEqual(Object.keys(attributes).filter((name) => !allowed.includes(name)), []);
        assert.deepEqual(inside, ['a href']);
      }
    },
  },
  {
    title: 'a shortcode that an author wrote into a value of a block is not run, and stays a text',
    async run(site) {
      set(site, {});
      const { ran, html } = site.php(`
        $ran = false;
        add_shortcode('probe', function () use (&$ran) { $ran = true; return 'x'; });
        $html = apply_filters('the_content', $given['content']);
        return compact('ran', 'html');
      `, { content: comment({ clinicName: '[probe] of [Lahore]', prices: '[probe]' }) });
      assert.equal(ran, false);
      // This WordPress does not look into attributes of an element with a hyphen in its name; the next one may.
      assert.doesNotMatch(html, /\[/);
      assert.equal((await widgetsIn(site, html))[0].attributes['clinic-name'], '[probe] of [Lahore]');
    },
  },
  {
    title: 'values of another kind than text do no harm',
    async run(site) {
      set(site, {});
      const html = placeIn(await textOf(publish(site, comment({ prices: ['"><script>'], concern: { a: 1 }, headingLevel: 3, testMode: true, currency: null }))));
      assert.equal((await widgetsIn(site, html.join(''))).length, 1);
    },
  },
];
