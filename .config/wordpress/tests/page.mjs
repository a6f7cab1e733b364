// The page as a visitor sees it, in a browser.
import assert from 'node:assert/strict';

import { CLINIC, publish, set, textOf, withPage } from './support.mjs';

const scripts = (text) => [...text.matchAll(/<script[^>]*treatment-explorer[^>]*>/g)].map(([tag]) => tag);

export const page = [
  {
    title: 'the script stands once, deferred and with its version, on pages with the widget alone, and no script stands in the page',
    async run(site) {
      set(site, CLINIC);
      const block = '<!-- wp:treatment-explorer/guide /-->';
      try {
        for (const theme of ['classic', 'twentytwentythree']) {
          site.php("switch_theme($given['theme']); return 1;", { theme });
          for (const content of ['[treatment_explorer]', block, `[treatment_explorer]\n\n${block}`]) {
            const text = await textOf(publish(site, content));
            assert.equal(scripts(text).length, 1, `${content} in ${theme}`);
            assert.match(scripts(text)[0], /\sdefer\b/);
            assert.match(scripts(text)[0], /\ssrc=["'][^"']*\/plugins\/treatment-explorer\/treatment-explorer\.js\?ver=0\.1\.0["']/);
            const room = text.indexOf('treatment-explorer/room.css?ver=0.1.0');
            assert.ok(room > 0 && room < text.indexOf('<body'), `the room is kept before the page is shown: ${content} in ${theme}`);
            assert.doesNotMatch(text, /<script(?![^>]*application\/json)[^>]*>[^<]*(treatment|tx-)/i);
          }
          assert.doesNotMatch(await textOf(publish(site, 'A post without it')), /treatment-explorer/);
        }
      } finally {
        site.php("switch_theme('twentytwentythree'); return 1;");
      }
    },
  },
  {
    title: 'when the widget comes, nothing on the page moves, whatever the theme does with its width',
    async run(site) {
      set(site, CLINIC);
      for (const content of ['<!-- wp:treatment-explorer/guide /-->', '[treatment_explorer]', '<!-- wp:treatment-explorer/guide {"align":"full"} /-->']) {
        const address = publish(site, `${content}\n\n<!-- wp:paragraph --><p>Below</p><!-- /wp:paragraph -->`);
        for (const width of [360, 768, 1280]) {
          await withPage(site, async (view) => {
            // The script is let through when the page stands, so that a move would be seen.
            const held = [];
            let isHeld = true;
            await view.route('**/treatment-explorer.js*', (route) => (isHeld ? held.push(route) : route.continue()));
            await view.goto(address, { waitUntil: 'commit' });
            const below = view.getByText('Below');
            await below.waitFor();
            await view.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(resolve); }); }));
            const before = await below.boundingBox();
            isHeld = false;
            for (const route of held) await route.continue();
            await view.locator('treatment-explorer').getByRole('heading').first().waitFor();
            assert.deepEqual(await below.boundingBox(), before, `${content} at ${width}`);
          }, { viewport: { width, height: 900 } });
        }
      }
    },
  },
  {
    title: 'a visitor goes to a result with the clinic’s price and WhatsApp, and nothing is asked of any other host',
    async run(site) {
      set(site, { ...CLINIC, lead_form: '' });
      const address = publish(site, '<!-- wp:paragraph --><p>Our guide:</p><!-- /wp:paragraph -->\n\n<!-- wp:treatment-explorer/guide {"concern":"hair"} /-->');
      await withPage(site, async (view) => {
        const [asked, said] = [[], []];
        view.on('request', (request) => asked.push(request.url()));
        view.on('console', (message) => said.push(message.text()));
        view.on('pageerror', (error) => said.push(String(error)));
        await view.goto(address);
        const widget = view.locator('treatment-explorer');
        await widget.getByRole('heading').first().waitFor();
        await view.evaluate(() => { document.querySelector('treatment-explorer').setAnswers({ goal: 'hair-female', severity: 'some' }); });
        await widget.getByRole('button', { name: 'Answer them now' }).first().click();
        for (const answer of ['35 to 54', 'None of these', 'None of these']) {
          await widget.getByLabel(answer).first().check({ force: true });
          await widget.getByRole('button', { name: 'Continue' }).click();
        }
        await widget.getByText('8,000').first().waitFor();
        assert.match(await widget.getByRole('link', { name: 'WhatsApp' }).getAttribute('href'), /^https:\/\/wa\.me\/923001234567/);
        assert.deepEqual(said.filter((text) => /TX-|Error|refused/i.test(text)), []);
        assert.deepEqual(asked.filter((url) => new URL(url).origin !== site.url), []);
        assert.deepEqual(await view.context().cookies(), []);
      });
    },
  },
  {
    title: 'an owner who adds ?tx-check to the address reads the self-check; a visitor does not load it',
    async run(site) {
      set(site, { ...CLINIC, lead_form: '', prices_date: '' });
      const address = publish(site, '[treatment_explorer]');
      await withPage(site, async (view) => {
        const asked = [];
        view.on('request', (request) => asked.push(request.url()));
        await view.goto(address);
        await view.locator('treatment-explorer').getByRole('heading').first().waitFor();
        assert.deepEqual(asked.filter((url) => url.includes('check')), []);
        await view.goto(`${address}?tx-check`);
        await view.getByRole('region', { name: 'Self-check', exact: true }).getByRole('heading', { level: 2 }).waitFor();
      });
    },
  },
  {
    title: 'without scripts a visitor reads a sentence and finds a way to ask',
    async run(site) {
      const linkWith = async (settings) => {
        set(site, settings);
        const address = publish(site, '[treatment_explorer]');
        return withPage(site, async (view) => {
          await view.goto(address);
          await view.getByText('Mesotherapy: a short guide.').waitFor();
          return view.getByRole('link', { name: 'Ask us' }).getAttribute('href');
        }, { javaScriptEnabled: false });
      };
      assert.equal(await linkWith({ ...CLINIC, contact_url: '/contact/' }), '/contact/');
      assert.equal(await linkWith(CLINIC), 'https://clinic.example/book?a=1&b=2');
      assert.equal(await linkWith({ phone: '(051) 123-4567' }), 'tel:0511234567');
      assert.equal(await linkWith({ whatsapp: '+92 300 1234567' }), 'https://wa.me/923001234567');
      assert.equal(await linkWith({ email: 'hello@clinic.example' }), 'mailto:hello@clinic.example');
      assert.equal(await linkWith({}), `${site.url}/`);
    },
  },
];
