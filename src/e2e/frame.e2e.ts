import { readFile } from 'node:fs/promises';

import type { FrameLocator, Page } from '@playwright/test';

import { SNIPPETS } from '../studio/snippets.js';
import { CDN, expect, type Host, SITE, test } from './support.js';

const HOST_SCRIPT = `<script src="${CDN}/dist/embed-host.js"></script>`;
const SET_UP = 'currency=PKR&prices=face:7000-18000&prices-date=2026-11-01&clinic-name=Rose%20Clinic&phone=%2B9242111222';
const SANDBOX = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads"';

/** A page with the iframe in a column, other text above and below. */
async function openWith(host: Host, { attributes = '', before = HOST_SCRIPT, after = '' } = {}): Promise<FrameLocator> {
  const frame = `<iframe data-treatment-explorer ${attributes} title="Mesotherapy: a short guide" src="${CDN}/dist/embed.html?${SET_UP}" width="100%" height="640"></iframe>`;
  await host.open(`${before}<main style="max-width: 720px"><p style="height: 300px">Above</p>${frame}<p>Below</p></main>${after}`);
  return host.page.frameLocator('iframe');
}

/** Whether what is in the frame is as tall as the frame, and cannot be scrolled in it. */
async function overflowOf(page: Page): Promise<{ readonly beyond: number; readonly spare: number }> {
  const height = await page.locator('iframe').evaluate((frame) => frame.clientHeight);
  const content = await page.frameLocator('iframe').locator('html').evaluate((root) => root.getBoundingClientRect().height);
  return { beyond: Math.max(0, Math.ceil(content) - height), spare: Math.max(0, height - Math.ceil(content)) };
}

async function visit(frame: FrameLocator, page: Page): Promise<void> {
  await frame.getByRole('button', { name: /^Face/ }).click();
  const proceed = frame.getByRole('button', { name: 'Continue' });
  for (let asked = 0; asked < 9 && await proceed.isVisible(); asked += 1) {
    const heading = await frame.getByRole('group').first().getByRole('heading').first().innerText();
    const none = frame.getByRole('checkbox', { name: 'None of these' });
    if (await none.isVisible()) {
      await none.click();
      await proceed.click();
    } else await frame.getByRole('radio').nth(1).click();
    await frame.getByRole('group').first().getByRole('heading', { name: heading, exact: true }).first().waitFor({ state: 'detached' });
    await expect.poll(() => overflowOf(page)).toEqual({ beyond: 0, spare: 0 });
  }
}

test.describe('in an iframe', () => {
  for (const [what, set] of [
    ['a page of another site', {}],
    ['a sandbox', { attributes: SANDBOX }],
    ['a sandbox with scripts and nothing else', { attributes: 'sandbox="allow-scripts"' }],
    ['a sandbox that keeps its origin', { attributes: 'sandbox="allow-scripts allow-same-origin"' }],
    ['a page whose script comes after the frame', { before: '', after: HOST_SCRIPT }],
    ['a page that gives frames a border and counts it in', { before: `<style>iframe { box-sizing: border-box; border: 5px solid }</style>${HOST_SCRIPT}` }],
  ] as const) {
    test(`on ${what}, the frame is as tall as what is in it at each step, and keeps the owner's settings`, async ({ host }) => {
      const frame = await openWith(host, set);
      await expect(frame.getByRole('button', { name: /^Face/ })).toBeVisible();
      await expect.poll(() => overflowOf(host.page)).toEqual({ beyond: 0, spare: 0 });
      await visit(frame, host.page);
      await expect(frame.getByText(/Rs\s?\d/).filter({ visible: true }).first()).toBeVisible();
      await expect(frame.getByRole('link', { name: /Call/ }).first()).toBeAttached();
      await expect.poll(() => overflowOf(host.page)).toEqual({ beyond: 0, spare: 0 });
      expect(host.errors).toEqual([]);
    });
  }

  test('what takes the focus is brought into view by the page around, and no more than needed', async ({ host }) => {
    await host.page.setViewportSize({ width: 720, height: 700 });
    const frame = await openWith(host);
    await frame.getByRole('button', { name: /^Body/ }).click();
    const heading = frame.getByRole('group').first().getByRole('heading').first();
    await expect(heading).toBeInViewport({ ratio: 1 });
    await frame.getByRole('button', { name: 'Show me the general plan' }).scrollIntoViewIfNeeded();
    await frame.getByRole('radio').first().click();
    await expect(frame.getByRole('group').first().getByRole('heading').first()).toBeInViewport({ ratio: 1 });
  });

  test('a page without the script can scroll it', async ({ host }) => {
    const frame = await openWith(host, { before: '' });
    await expect(frame.getByRole('button', { name: /^Face/ })).toBeVisible();
    expect(await frame.locator('html').evaluate((root) => getComputedStyle(root).overflowY)).toBe('visible');
    expect(await host.page.locator('iframe').evaluate((element) => element.clientHeight)).toBe(640);
  });

  test('L8: an address sends no message anywhere: not from a frame, and not opened by itself', async ({ host }) => {
    const hostile = 'lead-endpoint=https%3A%2F%2Fevil.test%2Flead&privacy-url=https%3A%2F%2Fevil.test%2Fp&lead=%7B%7D&config-src=%2Fevil.json&analytics=answers&consent=answers&test-mode=true';
    const address = `${CDN}/dist/embed.html?${hostile}&${SET_UP}`;
    await host.open(`<iframe title="Mesotherapy: a short guide" src="${address}" width="100%" height="1300"></iframe>`);
    const framed = host.page.frameLocator('iframe').locator('treatment-explorer');
    await expect(framed.getByRole('button', { name: /^Face/ })).toBeVisible();
    const kept = (widget: typeof framed): Promise<readonly string[]> => widget.evaluate((element) => {
      const { config, leadEndpoint, testMode } = element as HTMLElement & { config: unknown; leadEndpoint: unknown; testMode: unknown };
      return [...element.getAttributeNames().sort(), ...[config, leadEndpoint, testMode].map((value) => JSON.stringify(value ?? null))];
    });
    const nothing = ['null', 'null', 'null'];
    expect(await kept(framed)).toEqual(['clinic-name', 'currency', 'phone', 'prices', 'prices-date', ...nothing]);
    await host.page.goto(address);
    const alone = host.page.locator('treatment-explorer');
    await expect(alone.getByRole('button', { name: /^Face/ })).toBeVisible();
    expect(await kept(alone)).toEqual(['currency', ...nothing]);
  });

  test('opened by itself it takes no number, name or price from the address', async ({ host }) => {
    await host.open('');
    await host.page.goto(`${CDN}/dist/embed.html?${SET_UP}&concern=hair&whatsapp=%2B15550000000`);
    const widget = host.page.locator('treatment-explorer');
    await expect(widget.getByRole('radio', { name: /Wider parting/ })).toBeVisible();
    expect(await widget.evaluate((element) => element.getAttributeNames().sort())).toEqual(['concern', 'currency']);
  });

  test('two frames have each their own height, which shrinks again', async ({ host }) => {
    const one = (concern: string): string => `<iframe data-treatment-explorer title="${concern}" src="${CDN}/dist/embed.html?${SET_UP}" width="100%" height="640"></iframe>`;
    await host.open(`${HOST_SCRIPT}<main style="max-width: 720px">${one('first')}${one('second')}</main>`);
    const heights = (): Promise<readonly number[]> => host.page.locator('iframe').evaluateAll((all) => all.map((frame) => frame.clientHeight));
    const frame = host.page.frameLocator('iframe[title=first]');
    for (const name of ['first', 'second']) await expect(host.page.frameLocator(`iframe[title=${name}]`).getByRole('button', { name: /^Face/ })).toBeVisible();
    await expect.poll(heights).not.toContain(640);
    const before = await heights();
    expect(before[0]).toBe(before[1]);
    await frame.getByText('Warning signs after an injection').first().click();
    await expect.poll(async () => (await heights())[0]).toBeGreaterThan(before[0] ?? 0);
    expect((await heights())[1]).toBe(before[1]);
    await frame.getByText('Warning signs after an injection').first().click();
    await expect.poll(heights).toEqual(before);
  });

  for (const [what, rule] of [['a largest height', 'max-height: 500px'], ['one height for every frame', 'height: 500px !important']] as const) {
    test(`a page with ${what} can still scroll in it, and its height is asked for no more than needed`, async ({ host }) => {
      const frame = await openWith(host, { before: `<style>iframe { ${rule} }</style>${HOST_SCRIPT}` });
      await host.page.evaluate(() => {
        const told: unknown[] = [];
        Object.assign(window, { told });
        window.addEventListener('message', ({ data }) => told.push(data));
      });
      await frame.getByText('Warning signs after an injection').first().scrollIntoViewIfNeeded();
      await expect.poll(() => frame.locator('html').evaluate((root) => getComputedStyle(root).overflowY)).toBe('visible');
      expect(await frame.locator('html').evaluate((root) => { root.scrollTo(0, 9999); return root.scrollTop; })).toBeGreaterThan(100);
      for (const width of [500, 501, 500, 501, 500]) await host.page.setViewportSize({ width, height: 600 });
      await host.page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
      // Five changes of width, each of them two heights at most: with a scroll bar and without.
      expect(await host.page.evaluate(() => (window as unknown as { told: { kind?: string }[] }).told.filter(({ kind }) => kind === 'height').length)).toBeLessThanOrEqual(10);
    });
  }

  test('junk from the page around it, and from elsewhere, changes nothing in it', async ({ host }) => {
    const frame = await openWith(host);
    await expect(frame.getByRole('button', { name: /^Face/ })).toBeVisible();
    await host.page.evaluate(() => {
      for (const data of [null, 0, '', 'hello', {}, [], { tx: 1 }, { tx: 2, kind: 'short' }, { tx: 1, kind: 'height', px: 5 }, { tx: 1, kind: 'constructor' }, { kind: 'hello' }]) frames[0]?.postMessage(data, '*');
    });
    await host.page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
    expect(await frame.locator('html').evaluate((root) => root.style.overflow)).toBe('hidden');
    await expect.poll(() => overflowOf(host.page)).toEqual({ beyond: 0, spare: 0 });
  });

  test('another frame, and another page, move nothing', async ({ host }) => {
    const shout = "for (const px of [9000, 1e9, -1]) parent.postMessage({ tx: 1, kind: 'height', px }, '*')";
    await openWith(host, { after: `<iframe title="An advertisement" srcdoc="<script>${shout}</script>"></iframe>` });
    const ours = host.page.locator('iframe').first();
    await expect(ours.contentFrame().getByRole('button', { name: /^Face/ })).toBeVisible();
    await host.page.evaluate(() => window.postMessage({ tx: 1, kind: 'height', px: 9000 }, '*'));
    await host.page.evaluate(() => {
      for (const data of [{ tx: 1, kind: 'height', px: 9000 }, { tx: 1, kind: 'reveal', top: 5000, bottom: 5100 }, 'hello', null]) frames[0]?.postMessage(data, '*');
    });
    await expect.poll(() => ours.evaluate((frame) => frame.clientHeight)).toBeLessThan(2000);
    expect(await host.page.evaluate(() => scrollY)).toBe(0);
  });

  test('a frame that was led to another site sets no height and scrolls nothing', async ({ host }) => {
    const shout = "for (const px of [9000, 200]) parent.postMessage({ tx: 1, kind: 'height', px }, '*'); parent.postMessage({ tx: 1, kind: 'reveal', top: 500, bottom: 9000 }, '*'); parent.postMessage('done', '*')";
    const frame = `<iframe data-treatment-explorer title="A guide" src="${CDN}/dist/embed.html?${SET_UP}" width="100%" height="640"></iframe>`;
    await host.open(`${HOST_SCRIPT}${frame}<p style="height: 5000px">Below</p>`, { files: { '/shout.html': `<script>${shout}</script>` } });
    const ours = host.page.locator('iframe');
    await expect(ours.contentFrame().getByRole('button', { name: /^Face/ })).toBeVisible();
    await expect.poll(() => overflowOf(host.page)).toEqual({ beyond: 0, spare: 0 });
    const height = await ours.evaluate((element) => element.clientHeight);
    await ours.evaluate((element: HTMLIFrameElement, address) => new Promise<void>((resolve) => {
      addEventListener('message', ({ data }) => { if (data === 'done') resolve(); });
      element.contentWindow?.location.replace(address);
    }), `${SITE}/shout.html`);
    expect(await ours.evaluate((element) => element.clientHeight)).toBe(height);
    expect(await host.page.evaluate(() => scrollY)).toBe(0);
  });

  test('a frame whose address leads on to another host keeps its own height, and can be scrolled', async ({ host }) => {
    const moved = `<script>location.replace('${CDN}/dist/embed.html?${SET_UP}')</script>`;
    await host.open(`<iframe data-treatment-explorer title="A guide" src="${SITE}/moved.html" width="300" height="300"></iframe>`, { files: { '/moved.html': moved } });
    const inside = host.page.frameLocator('iframe');
    await expect(inside.getByRole('button', { name: /^Face/ })).toBeVisible();
    // Greets it before it can know what has come of it.
    await host.page.evaluate(() => {
      const kinds: unknown[] = [];
      Object.assign(window, { kinds });
      addEventListener('message', ({ data }) => kinds.push((data as { kind?: string }).kind));
    });
    await host.page.addScriptTag({ url: `${CDN}/dist/embed-host.js` });
    await expect.poll(() => host.page.evaluate(() => (window as unknown as { kinds: string[] }).kinds)).toContain('height');
    await expect.poll(() => inside.locator('html').evaluate((root) => getComputedStyle(root).overflowY)).toBe('visible');
    expect(await host.page.locator('iframe').evaluate((element) => element.clientHeight)).toBe(300);
  });

  test('every tag that an owner copies lets the buttons inside copy', async ({ host, browserName }) => {
    const documented = await Promise.all(['install', 'embedding'].map((name) => readFile(`docs/${name}.md`, 'utf8')));
    const [install = '', embedding = ''] = documented.map((text) => /<iframe data-treatment-explorer[^]*?<\/iframe>/.exec(text)?.[0] ?? '');
    const studio = SNIPPETS.find(({ id }) => id === 'iframe')?.code({ currency: 'PKR' }, { folder: `${CDN}/dist/` }) ?? '';
    for (const tag of [install, embedding, studio]) {
      expect(tag).toContain('allow="clipboard-write"');
      await host.open(tag.replaceAll(/https:\/\/clinic\.example\/(tx\/)?/g, `${CDN}/dist/`));
      const inside = host.page.frameLocator('iframe').locator('html');
      await expect(inside.getByRole('button', { name: /^Face/ })).toBeVisible();
      // The one engine that asks for it, and tells.
      const isAllowed = await inside.evaluate(() => (document as Document & { featurePolicy?: { allowsFeature(name: string): boolean } }).featurePolicy?.allowsFeature('clipboard-write'));
      expect(isAllowed).toBe(browserName === 'chromium' ? true : undefined);
    }
  });
});
