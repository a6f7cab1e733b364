import { readdir } from 'node:fs/promises';

import type { Guest } from '../guest.js';
import { SCRIPT, WIDGET } from '../host-page.js';
import type { Row } from '../row.js';
import { standsOn } from '../standing.js';
import { onPage } from './on-page.js';
import { typeQuote } from './result-acts.js';

/** A page with module loaders of another age: one throws at every module without a name, the others are there to be taken for Node. */
const LOADERS = `<script>
  window.define = function (name) { if (typeof name !== 'string') throw new Error('Mismatched anonymous define()'); };
  window.define.amd = {};
  window.module = { exports: {} }; window.exports = window.module.exports; window.process = { env: {}, browser: true };
  window.require = function (name) { throw new Error('Module name "' + name + '" has not been loaded yet'); };
  window.$ = function () { throw new Error('this $ is not the one you mean'); };
</script>`;

/** Two copies of one old library that hand \`$\` back and forth. */
const TWO_DOLLARS = `<script>
  (function () {
    function library(version) {
      var own = function (what) { return typeof what === 'function' ? document.addEventListener('DOMContentLoaded', what) : { length: 0, version: version }; };
      var before$ = window.$, beforeName = window.jQuery;
      own.fn = { jquery: version };
      own.noConflict = function (deep) { window.$ = before$; if (deep) window.jQuery = beforeName; return own; };
      window.$ = window.jQuery = own;
    }
    library('1.4.2'); library('3.7.1');
    window.jq3 = window.jQuery.noConflict(true);
    window.jQuery.noConflict();
  })();
</script>`;

/** Elements whose names stand on the document and on the window where a script would look for something else. */
const CLOBBERED = [
  '<img name="currentScript" alt="">', '<form name="activeElement"></form>', '<form name="adoptedStyleSheets"></form>',
  ...['Chart', 'trustedTypes', 'process', 'define', 'exports', 'module', 'require', 'globalThis', 'litHtmlPolyfillSupport', 'Lit', 'settings', 'config', 'version']
    .map((id) => `<a id="${id}" href="/about">${id}</a>`),
  '<form name="scripts"></form>', '<img name="baseURI" alt="">', '<form id="customElementRegistry"><input name="get"><input name="define"></form>',
].join('');

/** Words that lists of blockers hide and refuse. */
const BLOCKED = /(^|[-_./\s])(ads?|adv|advert\w*|adblock|banners?|sponsor\w*|promo\w*|popup|popunder|interstitial|track\w*|pixel|beacon|analytics?|telemetry|metrics?|stats|cookies?|consent\w*|gdpr|ccpa|newsletter|social|affiliate|outbrain|taboola|doubleclick)([-_./\s\d]|$)/i;

/** Names of the files that are published. */
async function fileNames(): Promise<readonly string[]> {
  const files = [...await readdir('dist'), ...await readdir('dist/cdn'), ...await readdir('dist/cdn/chunks')];
  return files.filter((name) => name.endsWith('.js')).map((name) => `file ${name}`);
}

/** Names that a blocker sees on a page with the widget: of elements, classes, ids, parts and attributes. */
const namesOnPage = (guest: Guest): Promise<readonly string[]> => guest.evaluate(() => {
  const names = new Set<string>();
  const look = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      names.add(`element ${element.localName}`);
      for (const kind of ['class', 'id', 'part', 'name', 'data-section']) {
        for (const name of (element.getAttribute(kind) ?? '').split(/\s+/)) if (name) names.add(`${kind} ${name}`);
      }
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  const widget = document.querySelector('treatment-explorer');
  if (widget?.shadowRoot) look(widget.shadowRoot);
  return [...names];
});

const CONTACT = 'book-url="https://clinic.example/book" phone="+92511234567" email="ask@clinic.example"';
/** To the owner in every way, to a letter of one's own, to a source. */
const LINKS = [/^https:\/\/clinic\.example/, /^https:\/\/wa\.me/, /^tel:\+92/, /^mailto:ask/, /^mailto:\?/, /^https:\/\/(doi\.org|pubmed)/];

/** Names that a page or a browser's add-on has for something else. */
export const nameRows: readonly Row[] = [
  onPage('H17', 'beside module loaders that throw at a script they do not know', { head: LOADERS }),
  onPage('H18', 'beside two versions of an old library that hand $ to each other', { head: TWO_DOLLARS }),
  onPage('H19', 'among elements whose names hide what a script would look for', { body: `${CLOBBERED}${SCRIPT}${WIDGET}` }),
  {
    id: 'H20',
    title: 'on a page whose base is another site, nothing leads or asks there',
    run: async (guest, script) => {
      const own = guest.site.origin;
      await standsOn(guest, {
        head: '<base href="https://other.example/shop/" target="_top">',
        body: `<script src="${own}/dist/treatment-explorer.js" defer></script>${WIDGET.replace('>', ` ${CONTACT}>`)}`,
      }, script === undefined ? {} : { script });
      const before = await guest.ask('trail');
      await guest.tap('button', 'How we work this out');
      await guest.tap('button', 'Copy link');
      await guest.until('a link to the plan is there', () => guest.evaluate((address) => {
        const look = (root: ParentNode): boolean => [...root.querySelectorAll('*')].some((element) =>
          (element instanceof HTMLTextAreaElement && element.value.startsWith(address)) || (element.shadowRoot !== null && look(element.shadowRoot)));
        return look(document);
      }, own));
      await guest.tap('button', 'E-mail to me');
      await guest.evaluate(() => (document.querySelector('treatment-explorer') as unknown as { goTo(step: string): void }).goTo('result/safety'));
      await guest.tap('button', 'How we know');
      await guest.until('every kind of link is there', async () => {
        const links = await guest.ask('links');
        return LINKS.every((kind) => links.some(({ href }) => kind.test(href)));
      });
      // The base of a page speaks for every link that does not say itself where it opens.
      const astray = (await guest.ask('links')).filter(({ href, target }) => href.includes('other.example') || !/^_(self|blank)$/.test(target));
      const after = await guest.ask('trail');
      if (astray.length > 0 || after.address !== before.address) throw new Error(`leads astray: ${JSON.stringify(astray)} ${after.address}`);
    },
  },
  {
    id: 'H43',
    title: 'no file, element, class, id or part has a name that blockers hide or refuse',
    run: async (guest, script) => {
      await standsOn(guest, {}, script === undefined ? {} : { script });
      const { events } = await guest.ask('witnessed');
      const names = [...await fileNames(), ...await namesOnPage(guest), ...events.map(({ name }) => `event ${name}`)];
      const refused = names.filter((name) => BLOCKED.test(name.replace(/^\w+ /, '')));
      if (names.length < 60 || refused.length > 0) throw new Error(`of ${names.length} names these are on lists: ${refused.join(', ')}`);
    },
  },
  {
    id: 'H44',
    title: 'a browser offers to fill in nothing of its own: the price field says so, and no field looks like one of a login',
    run: async (guest, script) => {
      await standsOn(guest, {}, script === undefined ? {} : { script });
      await typeQuote(guest);
      const fields = await guest.evaluate(() => {
        const look = (root: ParentNode): string[] => [...root.querySelectorAll('*')].flatMap((element) => [
          ...(element.matches('input:not([type=radio], [type=checkbox], [type=range]), textarea:not([readonly]), select')
            ? [`${element.id || element.getAttribute('aria-label')}: ${element.getAttribute('autocomplete')} ${element.getAttribute('type')}`] : []),
          ...(element.shadowRoot ? look(element.shadowRoot) : []),
        ]);
        return look(document.querySelector('treatment-explorer')?.shadowRoot ?? document);
      });
      const wrong = fields.filter((field) => !/: off /.test(field) || /password|email|tel|user/i.test(field));
      if (fields.length === 0 || wrong.length > 0) throw new Error(`fields: ${fields.join(', ')}`);
    },
  },
];
