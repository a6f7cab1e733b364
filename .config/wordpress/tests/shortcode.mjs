// The shortcode, as authors write it who may not write HTML.
import assert from 'node:assert/strict';

import { CLINIC, dangersIn, INJECTIONS, publish, set, textOf, widgetsIn } from './support.mjs';

const draw = (site, list) => site.php('return array_map("TreatmentExplorer\\\\shortcode", $given);', list);
const attributesOf = (site) => site.php('return array_keys(TreatmentExplorer\\ATTRIBUTES);');

/** Ordinary values, one for each attribute. */
const GOOD = {
  lang: 'en-GB', currency: 'PKR', region: 'PK', mode: 'clinic', concern: 'hair', goal: 'hair-female', scheme: 'dark', preset: 'rose', advance: 'manual', 'heading-level': '3',
  prices: 'face: 7000-18000 ~12000; hair: 8000+', 'prices-date': '2026-11-02', 'book-url': 'https://clinic.example/book?a=1&b=[2]', whatsapp: '+92 300 1234567',
  phone: '(051) 123-4567', email: 'hello@clinic.example', 'clinic-name': 'O’Brien & “Sons” [Lahore]', accent: 'rgb(31 91 71)', 'medicine-names': 'true',
  approval: 'EX-0000',
};

export const shortcode = [
  {
    title: 'an author without unfiltered_html puts the widget on a page, with every attribute as it was written',
    async run(site) {
      set(site, {});
      assert.equal(site.php("return user_can(get_user_by('login', 'author'), 'unfiltered_html');"), false);
      const { 'clinic-name': name, 'book-url': book, ...plain } = GOOD;
      const address = publish(site, `[treatment_explorer ${Object.entries(plain).map(([key, value]) => `${key}="${value}"`).join(' ')}]`);
      const [html] = /<div class="treatment-explorer-place">.*?<\/div>/s.exec(await textOf(address)) ?? [];
      const [{ attributes }] = await widgetsIn(site, html);
      assert.deepEqual(attributes, { ...plain, whatsapp: '+923001234567', 'medicine-names': '' });
      const [drawn] = await widgetsIn(site, draw(site, [{ 'clinic-name': name, book_url: book }]).join(''));
      assert.deepEqual(drawn.attributes, { 'clinic-name': name, 'book-url': 'https://clinic.example/book?a=1&b=%5B2%5D' });
    },
  },
  {
    title: 'nothing gets out of any attribute',
    async run(site) {
      set(site, {});
      const names = await attributesOf(site);
      const tries = names.flatMap((name) => INJECTIONS.map((injection) => ({ [name]: injection })));
      const widgets = await widgetsIn(site, draw(site, tries).join(''));
      assert.equal(widgets.length, tries.length);
      for (const [index, { attributes, around, inside, link }] of widgets.entries()) {
        const written = JSON.stringify(tries[index]);
        assert.deepEqual(Object.keys(attributes).filter((name) => !(name in tries[index])), [], written);
        assert.deepEqual(around, ['class'], written);
        assert.deepEqual(inside, ['a href'], written);
        assert.match(link, /^(https?|mailto|tel):$/, written);
      }
    },
  },
  {
    title: 'nothing gets out of a post that an author wrote, in a shortcode or around one',
    async run(site) {
      set(site, {});
      for (const injection of INJECTIONS) {
        const quote = injection.includes('"') ? "'" : '"';
        const address = publish(site, `<p>Before</p>\n[treatment_explorer clinic-name=${quote}${injection}${quote} prices=${quote}${injection}${quote} onclick="window.hit=1"]\n<p>After</p>`);
        const text = await textOf(address);
        const html = [...text.matchAll(/<div class="treatment-explorer-place">.*?<\/treatment-explorer><\/div>/gs)].map(([found]) => found).join('');
        for (const { attributes } of await widgetsIn(site, html)) {
          assert.deepEqual(Object.keys(attributes).filter((name) => !['clinic-name', 'prices', 'concern'].includes(name)), [], injection);
        }
        assert.deepEqual(await dangersIn(site, text), [], injection);
      }
    },
  },
  {
    title: 'what is no attribute of the widget is dropped: handlers, styles, health answers, the address of messages',
    async run(site) {
      set(site, {});
      const unknown = ['onclick', 'ONLOAD', 'style', 'class', 'id', 'slot', 'src', 'lead-endpoint', 'lead_endpoint', 'config', 'answers', 'age', 'today', 'ever', 'consent', 'analytics', 'test-mode', 'config-src', 'config_src', '__proto__', '0'];
      const [{ attributes }] = await widgetsIn(site, draw(site, [{ ...Object.fromEntries(unknown.map((name) => [name, 'window.hit=1'])), concern: 'face' }]).join(''));
      assert.deepEqual(attributes, { concern: 'face' });
      const flags = site.php('return TreatmentExplorer\\shortcode(["medicine-names", "test-mode", "onclick", "config-src"]);');
      assert.deepEqual((await widgetsIn(site, flags))[0].attributes, { 'medicine-names': '' });
    },
  },
  {
    title: 'the site’s settings hold, a shortcode wins, and an empty value switches a setting off',
    async run(site) {
      set(site, { ...CLINIC, lead_form: '' });
      const [plain, own, off] = await widgetsIn(site, draw(site, [{ concern: '' }, { currency: 'EUR', prices: 'none', 'clinic-name': 'Other' }, { whatsapp: '', accent: 'no colour!' }]).join(''));
      assert.deepEqual(plain.attributes, {
        currency: 'PKR', prices: 'face: 7000-18000; hair: 8000+', 'prices-date': '2026-11-02', 'clinic-name': 'Example Clinic', accent: '#1F5B47', region: 'PK',
        whatsapp: '+923001234567', 'book-url': 'https://clinic.example/book?a=1&b=2',
      });
      assert.equal(own.attributes.currency, 'EUR');
      assert.equal(own.attributes.prices, 'none');
      assert.equal(own.attributes['clinic-name'], 'Other');
      assert.equal(off.attributes.whatsapp, undefined);
      assert.equal(off.attributes.accent, '#1F5B47');
    },
  },
  {
    title: 'curly quotes of a word processor are not taken for a part of a value',
    async run(site) {
      set(site, {});
      const html = site.php('return do_shortcode("[treatment_explorer currency=”PKR” concern=“face″]");');
      assert.deepEqual((await widgetsIn(site, html))[0].attributes, { currency: 'PKR', concern: 'face' });
    },
  },
  {
    title: 'the form is given the site’s privacy notice, and nothing of it gets out',
    async run(site) {
      const dataWith = async (settings, address) => {
        set(site, settings);
        const html = site.php("add_filter('privacy_policy_url', fn() => $given['address']); return TreatmentExplorer\\shortcode('');", { address });
        return (await widgetsIn(site, html))[0].data;
      };
      assert.deepEqual(await dataWith(CLINIC, 'https://clinic.example/privacy?a=1&b=2'), [{ lead: { privacyUrl: 'https://clinic.example/privacy?a=1&b=2' } }]);
      assert.deepEqual(await dataWith({ ...CLINIC, lead_form: '' }, 'https://clinic.example/privacy'), []);
      for (const injection of ['', 'http://clinic.example/privacy', '</script><script>window.hit=1</script>', 'https://a.example/</script><script>window.hit=1</script>', 'javascript:window.hit=1']) {
        assert.deepEqual(await dataWith(CLINIC, injection), [], injection);
      }
    },
  },
  {
    title: 'L8: the endpoint is named only where messages are taken and go by https',
    async run(site) {
      const endpoint = async (settings, home = site.url) => {
        set(site, settings);
        const html = site.php(`
          add_filter('rest_url', fn($url) => str_replace(home_url(), $given['home'], $url));
          return TreatmentExplorer\\shortcode(['lead-endpoint' => 'https://evil.example/']);
        `, { home });
        return (await widgetsIn(site, html))[0].attributes['lead-endpoint'];
      };
      assert.equal(await endpoint({ ...CLINIC, lead_form: '' }), undefined);
      for (const home of ['http://clinic.example', 'http://localhost.evil.example', 'http://127.0.0.1.evil.example']) assert.equal(await endpoint(CLINIC, home), undefined, home);
      for (const home of ['https://clinic.example', site.url]) assert.equal(await endpoint(CLINIC, home), `${home}/wp-json/treatment-explorer/v1/lead`);
    },
  },
];
