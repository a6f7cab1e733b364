import type { Page, Route } from '@playwright/test';

import { COMPLETE, Owner, resultEnd, type Widget } from './owner.js';
import { expect, type Host, SITE, test } from './support.js';

const FILE = '**/clinic.json';
const SETTINGS = '{"clinicName": "Ada clinic", "approval": "EX-7"}';
const OWN = '/clinic.json';
const ELSEWHERE = 'https://files.test/clinic.json';
const JSON_TYPE = { contentType: 'application/json' };

/** A page whose file is answered so, with a widget that names it; the clock of the page stands still. */
async function openWith(host: Host, page: Page, answer: (route: Route) => unknown, attributes: Readonly<Record<string, string>> = {}) {
  await page.clock.install();
  const owner = new Owner(host);
  await owner.open();
  let asked = 0;
  await page.route(FILE, (route) => {
    asked += 1;
    return answer(route);
  });
  const widget = await owner.mount({ attributes: { 'config-src': OWN, ...attributes } });
  return { owner, widget, asked: () => asked, name: widget.getByText('Ada clinic').first() };
}

const problems = async (owner: Owner): Promise<readonly string[]> => owner.faults();
/** What the browser itself says of an answer it does not hand over. */
function forgetFailedFiles(host: Host): void {
  expect(host.errors.filter((error) => !/Failed to load resource|CORS policy|Fetch API cannot load/.test(error))).toEqual([]);
  host.errors.length = 0;
  host.strangers.length = 0;
}

test.describe('C27: settings from a file', () => {
  test('count once they are here, and the first screen does not wait for them', async ({ host, page }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => { release = resolve; });
    const { widget, name, asked, owner } = await openWith(host, page, async (route) => {
      await held;
      await route.fulfill({ ...JSON_TYPE, body: `\ufeff${SETTINGS}` });
    });
    await expect(widget.getByRole('button', { name: /^Face/ })).toBeVisible();
    await expect(name).toHaveCount(0);
    release();
    await expect(name).toBeVisible();
    expect(asked()).toBe(1);
    expect(await problems(owner)).toEqual([]);
  });

  test('are weaker than what the page itself says, and are asked for with nothing of the visitor', async ({ host, page }) => {
    const headers: Record<string, string>[] = [];
    const { widget } = await openWith(host, page, (route) => {
      headers.push(route.request().headers());
      return route.fulfill({ ...JSON_TYPE, body: SETTINGS, headers: { 'access-control-allow-origin': '*' } });
    }, { 'config-src': ELSEWHERE, 'clinic-name': 'Bea clinic' });
    await expect(widget.getByText('EX-7').first()).toBeVisible();
    await expect(widget.getByText('Bea clinic').first()).toBeVisible();
    expect(headers).toHaveLength(1);
    expect(headers[0]).not.toHaveProperty('referer');
    expect(headers[0]).not.toHaveProperty('cookie');
  });

  test('hold a result until it is known whether they name a place with a law of its own', async ({ host, page }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => { release = resolve; });
    const { widget, owner } = await openWith(host, page, async (route) => {
      await held;
      await route.fulfill({ ...JSON_TYPE, body: '{"region": "FR"}' });
    });
    await owner.fillIn(widget, { ...COMPLETE.body, goal: 'body-fat' });
    await expect(widget.getByRole('button', { name: /^Face/ })).toBeVisible();
    // A widget that begins with answers has no first screen to stay on.
    await widget.evaluate((element, answers) => {
      const second = document.createElement('treatment-explorer') as Widget;
      second.setAttribute('config-src', '/clinic.json');
      element.after(second);
      second.setAnswers(answers);
    }, COMPLETE.face);
    const second = page.locator('treatment-explorer').nth(1);
    await expect(second.getByText('Your result is on its way.')).toBeVisible();
    await expect(resultEnd(widget)).toHaveCount(0);
    await expect(resultEnd(second)).toHaveCount(0);
    release();
    await expect(resultEnd(second)).toBeVisible();
    await second.evaluate((element) => element.remove());
    await expect(resultEnd(widget)).toBeVisible();
    await expect(widget.getByText('France').first()).toBeVisible();
  });

  test('are found on a page without an origin of its own', async ({ host, page }) => {
    const preview = `<script src="/dist/treatment-explorer.js"></script><treatment-explorer config-src="${OWN}"></treatment-explorer>`;
    await host.open('<p>A builder</p>', { files: { '/preview.html': preview } });
    await page.route(FILE, (route) => route.fulfill({ ...JSON_TYPE, body: SETTINGS, headers: { 'access-control-allow-origin': '*' } }));
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.src = '/preview.html';
      document.body.append(frame);
    });
    await expect(page.frameLocator('iframe').locator('treatment-explorer').getByText('Ada clinic').first()).toBeVisible();
  });

  test('are given up when the widget leaves', async ({ host, page }) => {
    const gone: string[] = [];
    page.on('requestfailed', (request) => gone.push(request.url()));
    const { widget, asked } = await openWith(host, page, () => undefined);
    await expect.poll(asked).toBe(1);
    await widget.evaluate((element) => element.remove());
    await expect.poll(() => gone).toEqual([`${SITE}${OWN}`]);
    await page.clock.runFor(60_000);
    expect(asked()).toBe(1);
    forgetFailedFiles(host);
  });

  test('come from another file when the address changes', async ({ host, page }) => {
    const { widget, name } = await openWith(host, page, (route) => route.fulfill({ ...JSON_TYPE, body: SETTINGS }));
    await expect(name).toBeVisible();
    await page.route('**/other.json', (route) => route.fulfill({ ...JSON_TYPE, body: '{"clinicName": "Cleo clinic"}' }));
    await widget.evaluate((element) => Object.assign(element as Widget, { configSrc: '/other.json' }));
    await expect(widget.getByText('Cleo clinic').first()).toBeVisible();
    await expect(name).toHaveCount(0);
  });
});

test.describe('C1: a file that does not come is told once, and the widget goes on with what is built in', () => {
  const FAULTS: readonly (readonly [how: string, answer: (route: Route) => unknown, times: number, address?: string])[] = [
    ['404', (route) => route.fulfill({ status: 404 }), 1],
    ['500', (route) => route.fulfill({ status: 500 }), 3],
    ['too many requests', (route) => route.fulfill({ status: 429 }), 3],
    ['a redirect', (route) => route.fulfill({ status: 302, headers: { location: OWN } }), 3],
    ['a site that lets no page read it', (route) => route.fulfill({ ...JSON_TYPE, body: SETTINGS, headers: { 'access-control-allow-origin': 'https://other.test' } }), 3, ELSEWHERE],
    ['no network', (route) => route.abort('internetdisconnected'), 3],
    ['no answer at all', () => undefined, 3],
  ];
  for (const [how, answer, times, address = OWN] of FAULTS) {
    test(`C1: ${how}`, async ({ host, page }) => {
      const { owner, widget, asked } = await openWith(host, page, answer, { 'config-src': address });
      await expect.poll(asked).toBe(1);
      // As long as it takes to try again, and again: each time a wait for an answer and a pause.
      for (let again = 1; again < times; again += 1) {
        await expect.poll(async () => {
          await page.clock.runFor(5_000);
          return asked();
        }).toBe(again + 1);
      }
      await page.clock.runFor(120_000);
      await expect.poll(() => problems(owner)).toEqual(['TX-CFG-061 config-src']);
      expect(asked()).toBe(times);
      await owner.fillIn(widget, COMPLETE.face);
      await expect(resultEnd(widget)).toBeVisible();
      forgetFailedFiles(host);
    });
  }

  test('C1: one that comes the second time counts', async ({ host, page }) => {
    let tries = 0;
    const { name } = await openWith(host, page, (route) => route.fulfill((tries += 1) === 1 ? { status: 503 } : { ...JSON_TYPE, body: SETTINGS }));
    await expect.poll(async () => {
      await page.clock.runFor(1_000);
      return tries;
    }).toBe(2);
    await expect(name).toBeVisible();
    forgetFailedFiles(host);
  });

  test('C1: an address that is none asks for nothing', async ({ host, page }) => {
    for (const address of ['clinic.json', '//evil.test/clinic.json', 'http://evil.test/clinic.json', 'javascript:alert(1)', 'data:application/json,{}']) {
      const { owner, asked } = await openWith(host, page, (route) => route.fulfill({ body: SETTINGS }), { 'config-src': address });
      await expect.poll(() => problems(owner), { message: address }).toEqual(['TX-CFG-060 config-src']);
      expect(asked(), address).toBe(0);
    }
  });
});

test.describe('C2: a file that is no JSON is told with what is wrong, and changes nothing', () => {
  const utf16 = Buffer.from(`\ufeff${SETTINGS}`, 'utf16le');
  const BODIES: readonly (readonly [what: string, body: string | Buffer])[] = [
    ['a web page', '<!doctype html><title>Not found</title>'], ['nothing', ''], ['UTF-16', utf16], ['half of it', SETTINGS.slice(0, 20)],
    ['a call with it', `callback(${SETTINGS})`], ['a list', '[1, 2]'], ['a text', '"hello"'],
  ];
  for (const [what, body] of BODIES) {
    test(`C2: ${what}`, async ({ host, page }) => {
      const { owner, widget, name } = await openWith(host, page, (route) => route.fulfill({ ...JSON_TYPE, body }));
      await expect.poll(async () => (await problems(owner)).length).toBe(1);
      expect((await problems(owner))[0]).toMatch(/^TX-CFG-00[14] config-src/);
      await expect(name).toHaveCount(0);
      await owner.fillIn(widget, COMPLETE.face);
      await expect(resultEnd(widget)).toBeVisible();
    });
  }
});

test.describe('C3: a file that is too large, or too deep, is not used', () => {
  test('C3: more than 512 KB is not read to its end', async ({ host, page }) => {
    const body = `{"clinicName": "Ada clinic", "approval": "${'x'.repeat(10 * 1024 * 1024)}"}`;
    const { owner, name } = await openWith(host, page, (route) => route.fulfill({ ...JSON_TYPE, body }));
    await expect.poll(() => problems(owner)).toEqual(['TX-CFG-002 config-src']);
    await expect(name).toHaveCount(0);
  });

  test('C3: 10,000 levels', async ({ host, page }) => {
    const body = `{"clinicName": ${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}, "approval": "EX-7"}`;
    const { owner, widget } = await openWith(host, page, (route) => route.fulfill({ ...JSON_TYPE, body }));
    await expect(widget.getByText('EX-7').first()).toBeVisible();
    expect((await problems(owner)).every((problem) => problem.startsWith('TX-CFG-004 config-src.clinicName'))).toBe(true);
  });
});
