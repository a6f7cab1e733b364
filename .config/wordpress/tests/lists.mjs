// The plugin's lists beside those of the widget.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** Attributes that are not offered to authors, each with its reason. */
const NOT_OFFERED = {
  'lead-endpoint': 'the plugin sets it; an author could send messages elsewhere',
  analytics: 'for whoever answers for the site’s privacy, not for an author',
  'config-src': 'a setting of the site; a file of an author could name another endpoint',
  'test-mode': 'a setting of the site; an author could keep messages from being sent',
  consent: 'a consent tool of the page says it, for each visitor',
};

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

export const lists = [
  {
    title: 'every attribute of the widget is offered, or left out for a reason, and no other is',
    run(site) {
      const known = json('dist/custom-elements.json').modules.flatMap((module) => module.declarations)
        .find((one) => one.tagName === 'treatment-explorer').attributes.map(({ name }) => name);
      const offered = site.php('return array_keys(TreatmentExplorer\\ATTRIBUTES);');
      assert.deepEqual(known.filter((name) => !offered.includes(name) && !Object.hasOwn(NOT_OFFERED, name)), [], 'not offered');
      assert.deepEqual(offered.filter((name) => !known.includes(name) && name !== 'lang'), [], 'no attribute of the widget');
    },
  },
  {
    title: 'choices are those of the widget',
    run(site) {
      const { properties } = json('dist/config.schema.json');
      const offered = site.php('return array_filter(TreatmentExplorer\\ATTRIBUTES, "is_array");');
      for (const [name, values] of Object.entries(offered)) {
        const property = properties[name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())];
        const { enum: choices, minimum, maximum } = property;
        const expected = choices ?? Array.from({ length: maximum - minimum + 1 }, (_, index) => String(minimum + index));
        assert.deepEqual([...values].sort(), [...expected].sort(), name);
      }
    },
  },
  {
    title: 'the room kept free is the one the docs tell',
    run() {
      const heights = (text) => [...text.matchAll(/(?:\(min-width: (\d+)px\)[^\n]*)?min-height: (\d+)px/g)].map(([, width, height]) => [width, height]);
      const told = heights(/```css\n(\.place[\s\S]*?)```/.exec(readFileSync('docs/embedding.md', 'utf8'))[1]);
      assert.equal(told.length, 7);
      assert.deepEqual(heights(readFileSync('wordpress/treatment-explorer/room.css', 'utf8')), told);
    },
  },
];
