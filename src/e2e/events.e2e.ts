import { CONCERNS, EVERS, GOALS, TODAYS } from '../model/answers.js';
import { COMPLETE, type Heard, openWith, Owner, type Widget } from './owner.js';
import { expect, test } from './support.js';
import { type Replies, Visitor } from './visitor.js';

const CONTACT = 'book-url="https://clinic.test/book" whatsapp="+923000000000" phone="+9242111222" email="hello@clinic.test"';

const step = (phase: string): Heard => ({ name: 'tx-step', detail: { version: 1, phase } });
const plain = (name: string): Heard => ({ name, detail: { version: 1 } });
const JOURNEY = [
  plain('tx-ready'), step('concern'), step('about'), step('safety'), step('result'), plain('tx-result'),
];

/** Names that would give a visitor away. The words of phases, such as "concern", are not among them. */
const SECRETS = [...CONCERNS, ...Object.values(GOALS).flat(), ...TODAYS, ...EVERS].map((name) => `\\b${name}\\b`).join('|');

const VERDICTS: readonly (readonly [verdict: string, replies: Replies, tag: string])[] = [
  ['worth discussing', [], 'Worth discussing'],
  ['not now', [[/apply to you now/, ['Pregnant']]], 'Not now'],
];

test.describe('what a page learns of a visit', () => {
  for (const concern of CONCERNS) {
    for (const [verdict, replies, tag] of VERDICTS) {
      test(`is the same for ${concern} that is ${verdict}: where somebody is, and nothing of what they look into`, async ({ host, page }) => {
        const logged: string[] = [];
        page.on('console', (message) => logged.push(message.text()));
        await page.addInitScript(() => {
          const crossed: string[] = [];
          Object.assign(window, { crossed });
          const { dispatchEvent } = EventTarget.prototype;
          EventTarget.prototype.dispatchEvent = function (event) {
            if (event.composed || !(this instanceof Node && this.getRootNode() instanceof ShadowRoot)) crossed.push(event.type);
            return dispatchEvent.call(this, event);
          };
          window.addEventListener('context-request', () => crossed.push('context-request on the page'));
        });
        const owner = new Owner(host);
        await owner.open(`<treatment-explorer ${CONTACT}></treatment-explorer>`);
        const visitor = new Visitor(page);
        await expect(visitor.widget.getByRole('button', { name: /^Face/ })).toBeVisible();
        const traces = (): Promise<Readonly<Record<string, unknown>>> => page.evaluate(async () => ({
          page: document.documentElement.outerHTML, title: document.title, address: location.href, history: history.length, state: history.state as unknown,
          name: window.name, stored: localStorage.length + sessionStorage.length, cookies: document.cookie,
          databases: (await indexedDB.databases()).length, caches: (await caches.keys()).length,
          globals: Object.keys(window).length, focus: document.activeElement?.localName === 'body',
        }));
        const { focus: _, ...before } = await traces();

        await visitor.visit(concern, replies);
        if (verdict !== 'not now') await visitor.readOn();
        await expect(visitor.widget.getByText(tag).filter({ visible: true }).first()).toBeVisible();

        const { focus: _focus, ...after } = await traces();
        expect(after).toEqual(before);
        const heard = await owner.heard();
        expect(heard).toEqual(JOURNEY);
        expect(JSON.stringify(heard)).not.toMatch(new RegExp(SECRETS));
        expect(logged).toEqual([]);
        const crossed = await page.evaluate(() => (window as unknown as { crossed: string[] }).crossed);
        // What the parts ask of the widget ends there, and never comes to the page.
        expect(new Set(crossed)).toEqual(new Set([...JOURNEY.map(({ name }) => name), 'context-request']));
        expect(host.requests.map((url) => url.replace(/^.*\/dist\//, ''))).toEqual(['treatment-explorer.js']);
      });
    }
  }

  test('comes as plain, frozen data on events that leave the widget; an action alone can be taken over', async ({ host, page }) => {
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      for (const name of ['tx-ready', 'tx-step', 'tx-result', 'tx-cta', 'tx-reset', 'tx-error']) {
        document.addEventListener(name, (event) => {
          const { bubbles, composed, cancelable, target } = event;
          const detail: unknown = (event as CustomEvent).detail;
          const isPlain = Object.isFrozen(detail) && Object.getPrototypeOf(detail) === Object.prototype;
          seen.push([name, bubbles && composed, cancelable, (target as Element).localName, isPlain].join(' '));
        });
      }
    });
    const owner = await openWith(host);
    const widget = await owner.mount({ attributes: { phone: '+9242111222', region: 'Narnia' } });
    await owner.arrive(widget);
    await page.evaluate(() => window.addEventListener('click', (event) => event.preventDefault()));
    await widget.getByRole('link', { name: 'Call the clinic' }).first().click();
    await widget.evaluate((element) => (element as Widget).reset());
    await expect(widget.getByRole('button', { name: /^Face/ })).toBeVisible();
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    const line = (name: string): string => `${name} true ${name === 'tx-cta'} treatment-explorer true`;
    expect(new Set(seen)).toEqual(new Set(['tx-ready', 'tx-step', 'tx-result', 'tx-cta', 'tx-reset', 'tx-error'].map(line)));
    expect((await owner.heard()).slice(-3)).toEqual([
      { name: 'tx-cta', detail: { version: 1, kind: 'call' } }, { name: 'tx-reset', detail: { version: 1, reason: 'page' } }, step('concern'),
    ]);
  });
});

const ACTIONS = [
  ['book', /^Book a consultation/], ['whatsapp', /^Ask on WhatsApp/], ['call', /^Call the clinic/], ['email', /^Send an e-mail/],
] as const;

test('an action goes on unless the page takes it over', async ({ host, page, context }) => {
  const owner = await openWith(host);
  const widget = await owner.mount({ attributes: {
    'book-url': 'https://clinic.test/book', whatsapp: '+923000000000', phone: '+9242111222', email: 'hello@clinic.test',
  } });
  await owner.arrive(widget);
  await page.evaluate(() => {
    const asked: string[] = [];
    const state = { isTaken: false, asked };
    Object.assign(window, { state });
    window.addEventListener('tx-cta', (event) => {
      if (state.isTaken) event.preventDefault();
    });
    // Last of all: what the browser would do now, which the test does not want.
    window.addEventListener('click', (event) => {
      asked.push(event.defaultPrevented ? 'taken over' : 'goes on');
      event.preventDefault();
    });
  });
  for (const [, name] of ACTIONS) await widget.getByRole('link', { name }).last().click();
  await page.evaluate(() => Object.assign((window as unknown as { state: object }).state, { isTaken: true }));
  for (const [, name] of ACTIONS) await widget.getByRole('link', { name }).last().click();
  const { asked } = await page.evaluate(() => (window as unknown as { state: { asked: string[] } }).state);
  expect(asked).toEqual([...ACTIONS.map(() => 'goes on'), ...ACTIONS.map(() => 'taken over')]);
  const told = (await owner.heard()).filter(({ name }) => name === 'tx-cta');
  expect(told).toEqual([...ACTIONS, ...ACTIONS].map(([kind]) => ({ name: 'tx-cta', detail: { version: 1, kind } })));
  expect(context.pages()).toHaveLength(1);
});

test('nothing of the answers is in a link to the owner', async ({ host }) => {
  const owner = await openWith(host);
  const widget = await owner.mount({ attributes: { whatsapp: '+923000000000', email: 'hello@clinic.test' } });
  await owner.arrive(widget, { ...COMPLETE.hair, goal: 'hair-female' });
  const hrefs: string[] = [];
  for (const goal of ['hair-early', 'face-pigment', 'body-cellulite']) {
    await owner.fillIn(widget, { goal });
    const links = widget.getByRole('link', { name: /WhatsApp|e-mail/ });
    hrefs.push(...await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)));
  }
  expect(hrefs.length).toBeGreaterThan(0);
  expect(new Set(hrefs.map((href) => decodeURIComponent(href)))).toEqual(new Set([
    'https://wa.me/923000000000?text=Hello, I would like to ask about mesotherapy.',
    'mailto:hello@clinic.test?subject=A question about mesotherapy&body=Hello, I would like to ask about mesotherapy.',
  ]));
});
