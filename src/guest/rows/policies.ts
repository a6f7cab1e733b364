import type { Guest } from '../guest.js';
import { SCRIPT, SCRIPT_PATH, WIDGET } from '../host-page.js';
import type { Row } from '../row.js';
import { standsOn } from '../standing.js';
import { standsAside } from './fallback.js';
import { onPage } from './on-page.js';
import { askToPrint, typeQuote } from './result-acts.js';

const policy = (text: string): { readonly headers: Readonly<Record<string, string>> } => ({ headers: { 'content-security-policy': text } });
const TWICE = `${SCRIPT}<script src="${SCRIPT_PATH}?again" defer></script>${WIDGET}`;
/** Firefox asks for the page's icon by itself, and the page's own policy refuses it. */
const ICON = { ownTroubles: /favicon\.ico/ };
const STRICT_TYPES = "require-trusted-types-for 'script'; trusted-types lit-html treatment-explorer";
/** The browser's own words on what the page does not let it do, where a visitor asks for it. */
const SANDBOXED = /sandbox|allow-(modals|popups|forms)|opaque|about:srcdoc/i;
/** Some browsers do not know every name of the header, and say so of the page. */
const UNKNOWN_FEATURE = /permissions.?policy|feature.?policy/i;

/** Pages whose headers forbid what scripts often do. */
export const policyRows: readonly Row[] = [
  onPage('H21', 'a policy that allows its own script and its own style files, and nothing else, is never broken',
    policy("default-src 'none'; script-src 'self'; style-src 'self'"), ICON),
  onPage('H22', 'one file with a nonce is enough where the policy is strict-dynamic', {
    nonce: 'page1', ...policy("default-src 'none'; script-src 'nonce-page1' 'strict-dynamic'; style-src 'self'"),
    body: `<script src="${SCRIPT_PATH}" nonce="page1" defer></script>${WIDGET}`,
  }, ICON),
  onPage('H23', 'a closed list of Trusted Types with one policy of Lit holds', policy(STRICT_TYPES)),
  onPage('H23', 'a closed list of Trusted Types holds when the script is loaded twice: a policy is made once', { ...policy(STRICT_TYPES), body: TWICE }),
  {
    id: 'H24',
    title: "where the page allows no Trusted Types policy, a sentence and the page's own words stand there, and one warning is given",
    // The browser reports that a policy was refused; nothing is thrown.
    run: (guest, script) => standsAside(
      guest, policy("require-trusted-types-for 'script'; trusted-types 'none'"), /TX-LOAD-004.*polic/i, script, /trusted-?types/i,
    ),
  },
  {
    id: 'H25',
    title: 'a page that is isolated from other origins has the widget from another origin, asked for with crossorigin',
    run: (guest, script) => standsOn(guest, {
      headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
      body: `<script src="${guest.site.elsewhere}${SCRIPT_PATH}" crossorigin defer></script>${WIDGET}`,
    }, script === undefined ? {} : { script }),
  },
  {
    id: 'H26',
    title: 'a sandbox where cookies and every store throw when they are touched',
    run: async (guest, script) => {
      const page = { ...policy('sandbox allow-scripts allow-forms allow-popups allow-modals') };
      await standsOn(guest, page, { ...(script === undefined ? {} : { script }), before: cookiesThrow });
    },
  },
  {
    id: 'H27',
    title: 'a sandbox without forms, popups and dialogs: a quote is read all the same, a link keeps its address, printing says what comes of it',
    run: async (guest, script) => {
      await standsOn(guest, policy('sandbox allow-scripts'), script === undefined ? {} : { script });
      await typeQuote(guest);
      const links = await guest.ask('links');
      if (!links.some(({ href }) => href.startsWith('https://wa.me/923000000000'))) throw new Error(`none of ${links.length} links leads to the clinic`);
      await askToPrint(guest, 'does not allow printing');
      const troubles = (await guest.troubles()).filter((trouble) => !SANDBOXED.test(trouble));
      if (troubles.length > 0) throw new Error(troubles.join('\n'));
    },
  },
  {
    id: 'H28',
    title: 'a page that denies clipboard, sharing, wake lock and full screen: what fails is told in words',
    run: async (guest, script) => {
      const denied = ['clipboard-write', 'clipboard-read', 'web-share', 'screen-wake-lock', 'fullscreen', 'geolocation', 'camera'];
      const page = { headers: { 'permissions-policy': denied.map((name) => `${name}=()`).join(', ') } };
      await standsOn(guest, page, { ...(script === undefined ? {} : { script }), ownTroubles: UNKNOWN_FEATURE });
      await guest.tap('button', 'Copy as text');
      // Not every browser knows this permission: where it is told that it is refused, so is the copy.
      const isRefused = await guest.evaluate(() => (document as { featurePolicy?: { allowsFeature(name: string): boolean } }).featurePolicy?.allowsFeature('clipboard-write') === false);
      const told = isRefused ? /could not copy/ : /Copied\.|could not copy/;
      await guest.until('it is told what came of the copy', async () => told.test(await guest.ask('words')));
      const troubles = (await guest.troubles()).filter((trouble) => !UNKNOWN_FEATURE.test(trouble));
      if (troubles.length > 0) throw new Error(troubles.join('\n'));
    },
  },
];

async function cookiesThrow(guest: Guest): Promise<void> {
  const refused = await guest.evaluate(() => ['localStorage', 'sessionStorage', 'cookie'].filter((name) => {
    try {
      return Reflect.get(name === 'cookie' ? document : window, name) === null;
    } catch {
      return true;
    }
  }));
  if (refused.length !== 3) throw new Error(`this page lets ${refused.length} of three stores be refused`);
}
