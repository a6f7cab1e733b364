// What an author may not decide: where messages go, whether any are sent, which file the widget reads.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';

import { CLINIC, publish, set, widgetsIn, withPage } from './support.mjs';

const FILE = '/wp-content/uploads/x.txt';
const EVIL = 'https://evil.example/lead';

/** What an author may try, by the name in a shortcode. */
const TRIED = {
  'config-src': FILE, 'lead-endpoint': EVIL, endpoint: EVIL, 'lead.endpoint': EVIL, lead: `{"endpoint":"${EVIL}"}`, 'privacy-url': EVIL, 'lead.privacyUrl': EVIL, privacyUrl: EVIL,
  config: `{"leadEndpoint":"${EVIL}"}`, analytics: 'on', consent: 'analytics', 'test-mode': 'true', 'data-lead-endpoint': EVIL,
};
const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const asShortcode = `[treatment_explorer ${Object.entries(TRIED).map(([name, value]) => `${name}='${value}' ${name.replaceAll('-', '_')}='${value}'`).join(' ')} test-mode]`
  + `<script type="application/json">{"leadEndpoint":"${EVIL}"}</script>[/treatment_explorer]`;
const asBlock = `<!-- wp:treatment-explorer/guide ${JSON.stringify(Object.fromEntries(Object.entries(TRIED).flatMap(([name, value]) => [[name, value], [camel(name), value]])))} /-->`;

/** The widget's requests and what stands in its element, once it has looked at its settings. */
function visited(site, address) {
  return withPage(site, async (page) => {
    const asked = [];
    page.on('request', (request) => { asked.push(new URL(request.url()).pathname); });
    await page.goto(address);
    await page.locator('treatment-explorer').getByRole('heading').first().waitFor();
    const written = await page.locator('treatment-explorer').evaluate((widget) => ({
      attributes: Object.fromEntries([...widget.attributes].map(({ name, value }) => [name, value])),
      data: [...widget.querySelectorAll('script')].map((one) => one.textContent),
    }));
    return { asked, ...written };
  });
}

export const authority = [
  {
    title: 'L8: no shortcode and no block of an author names a file of settings, an endpoint, a notice, statistics or test mode',
    async run(site) {
      set(site, CLINIC);
      mkdirSync(`${site.root}/wp-content/uploads`, { recursive: true });
      writeFileSync(`${site.root}${FILE}`, JSON.stringify({ leadEndpoint: EVIL, lead: { endpoint: EVIL }, analytics: 'on' }));
      const { attributes: expected } = await visited(site, publish(site, '[treatment_explorer]'));
      assert.equal(expected['lead-endpoint'], `${site.url}/wp-json/treatment-explorer/v1/lead`);
      for (const content of [asShortcode, asBlock]) {
        const { asked, attributes, data } = await visited(site, publish(site, content));
        assert.ok(!asked.includes(FILE), `${FILE} was asked for`);
        assert.deepEqual(attributes, expected);
        assert.deepEqual(data, []);
      }
    },
  },
  {
    title: 'L8: the owner’s file of settings holds on every page, and no author switches it off',
    async run(site) {
      set(site, { ...CLINIC, config_src: '/clinic.json', test_mode: '1' });
      writeFileSync(`${site.root}/clinic.json`, JSON.stringify({ phone: '+92 51 1234567' }));
      const { asked } = await visited(site, publish(site, '[treatment_explorer]'));
      assert.ok(asked.includes('/clinic.json'), 'the owner’s own file was asked for');
      const html = ['[treatment_explorer config-src="" test-mode="false"]', `[treatment_explorer config_src="${FILE}" test_mode=""]`].map((text) => site.php('return do_shortcode($given["text"]);', { text }));
      for (const { attributes } of await widgetsIn(site, html.join(''))) {
        assert.equal(attributes['config-src'], '/clinic.json');
        assert.equal(attributes['test-mode'], '');
      }
    },
  },
];
