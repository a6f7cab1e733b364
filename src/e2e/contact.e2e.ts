import { expect, test } from '@playwright/test';

import { BEHAVIOURS, PROOFS } from '../testing/lead-behaviours.js';
import { LeadServer } from '../testing/lead-server.js';
import { ClinicSite } from './contact-form.js';
import { layoutShift } from './support.js';

let site: ClinicSite;
let server: LeadServer;
test.beforeEach(async ({ page }) => {
  [site, server] = await Promise.all([ClinicSite.start(), LeadServer.start()]);
  await page.clock.install();
});
test.afterEach(async () => {
  await Promise.all([site.stop(), server.stop()]);
  expect(site.errors, 'errors on the page').toEqual([]);
});

/** Longer than a robot is held back, and than a reply is waited for. */
const HELD_MS = 5_000;
const PATIENCE_MS = 20_000;

for (const [kind, behaviours] of Object.entries(BEHAVIOURS)) {
  test(`L1: ${behaviours.length} ${kind} that prove nothing: never "sent", the text stays, each Retry has the same key, and then it goes`, async ({ page }) => {
    test.setTimeout(120_000);
    const form = await site.open(page, server.endpoint);
    await form.openForm();
    await form.fill();
    await page.clock.runFor(HELD_MS);
    const text = await form.text();
    let button = form.button('Send to Example Clinic');
    for (const behaviour of behaviours) {
      await test.step(behaviour.name, async () => {
        server.behaviour = behaviour;
        const here = behaviour.inBrowser ? Promise.resolve() : server.next();
        await button.click();
        await page.clock.runFor(10);
        await here;
        if (behaviour.hangs) {
          await expect(form.button('Stop')).toBeVisible();
          await page.clock.runFor(PATIENCE_MS);
        }
        await expect(form.widget.getByText(/it was not sent\. Your text is safe\./i)).toBeVisible();
        await expect(form.widget.getByText('Sent. Example Clinic')).toHaveCount(0);
        expect(await form.text()).toBe(text);
        button = form.button('Try again');
      });
    }
    server.behaviour = undefined;
    await button.click();
    await page.clock.runFor(10);
    await expect(form.widget.getByText('Sent. Example Clinic’s server has your message.')).toBeVisible();
    expect(await form.text()).toBe(text);
    expect(new Set(server.posted.map(({ raw }) => raw)).size).toBe(1);
    expect(server.posted.length).toBeGreaterThanOrEqual(1 + behaviours.filter(({ inBrowser }) => !inBrowser).length);
    const heard = await form.heard();
    expect(heard.filter((event) => event.startsWith('tx-lead-sent'))).toEqual(['tx-lead-sent {"version":1}']);
    expect(new Set(heard)).toEqual(new Set(['tx-lead {"version":1}', 'tx-lead-sent {"version":1}']));
  });
}

test('every way to say yes is taken for one', async ({ page }) => {
  for (const behaviour of PROOFS) {
    await test.step(behaviour.name, async () => {
      server.behaviour = behaviour;
      const form = await site.open(page, server.endpoint);
      await form.openForm();
      await form.fill();
      await page.clock.runFor(HELD_MS);
      await form.button('Send to Example Clinic').click();
      await page.clock.runFor(10);
      await expect(form.widget.getByText('Sent. Example Clinic’s server has your message.')).toBeVisible();
    });
  }
  expect(new Set(server.posted.map(({ key }) => key)).size).toBe(PROOFS.length);
});

test('L7, L12: with Send exactly one request leaves the page, with the agreed keys and none of the answers', async ({ page }) => {
  const form = await site.open(page, server.endpoint, {}, '/?lead-endpoint=https%3A%2F%2Fevil.test%2F&endpoint=https%3A%2F%2Fevil.test%2F');
  const left: string[] = [];
  page.on('request', (request) => left.push(`${request.method()} ${request.url()}`));
  await form.openForm();
  await form.fill('canary@clinic.example');
  await page.clock.runFor(HELD_MS);
  expect(left).toEqual([]);
  const link = await form.widget.getByRole('link', { name: /on WhatsApp instead/ }).getAttribute('href');
  expect(new URL(link ?? '').searchParams.get('text')).toBe(await form.text());
  await form.button('Send to Example Clinic').click();
  await page.clock.runFor(10);
  await expect(form.widget.getByText('Sent. Example Clinic')).toBeVisible();
  expect(left).toEqual([`POST ${server.endpoint}`]);
  const [{ body, headers }] = server.posted as [LeadServer['posted'][number]];
  expect(Object.keys(body).sort()).toEqual(['at', 'consents', 'contact', 'key', 'lang', 'name', 'text', 'version', 'when']);
  expect(JSON.stringify(body)).not.toMatch(/35-54|face|glow|dull|none|discuss|medium/);
  for (const name of ['cookie', 'referer', 'authorization']) expect(headers[name]).toBeUndefined();
});

test('L2, L10: two clicks and Enter are one request, and one within a moment of opening waits a little and is sent', async ({ page }) => {
  const form = await site.open(page, server.endpoint);
  await form.openForm();
  await form.fill();
  const send = form.button('Send to Example Clinic');
  await send.evaluate((button) => { (button as HTMLElement).click(); (button as HTMLElement).click(); (button as HTMLButtonElement).form?.requestSubmit(); });
  await expect(form.button('Sending')).toBeVisible();
  expect(server.posted).toEqual([]);
  await page.clock.runFor(HELD_MS);
  await expect(form.widget.getByText('Sent. Example Clinic')).toBeVisible();
  expect(server.posted).toHaveLength(1);
});

test('L4: offline it says so, keeps the text, and sends nothing by itself once it is back', async ({ page, context }) => {
  const form = await site.open(page, server.endpoint);
  await form.openForm();
  await form.fill();
  await page.clock.runFor(HELD_MS);
  const text = await form.text();
  await context.setOffline(true);
  await form.button('Send to Example Clinic').click();
  await page.clock.runFor(10);
  await expect(form.widget.getByText('You seem to be offline.')).toBeVisible();
  await context.setOffline(false);
  await page.clock.runFor(60_000);
  expect(server.posted).toEqual([]);
  expect(await form.text()).toBe(text);
  await form.button('Try again').click();
  await page.clock.runFor(10);
  await expect(form.widget.getByText('Sent. Example Clinic')).toBeVisible();
});

for (const [how, leave] of Object.entries({
  'the widget is removed': (widget: HTMLElement) => { widget.remove(); },
  'the visit is cleared': (widget: HTMLElement) => { (widget as HTMLElement & { reset(): void }).reset(); },
  'the page goes to another step': (widget: HTMLElement) => { (widget as HTMLElement & { goTo(step: string): void }).goTo('severity'); },
  'an answer makes it "not now"': (widget: HTMLElement) => { (widget as HTMLElement & { setAnswers(answers: object): void }).setAnswers({ today: ['pregnant'] }); },
})) {
  test(`L3, L5: it is given up when ${how}, and nothing goes out later`, async ({ page }) => {
    server.behaviour = { name: 'no reply', answer: () => undefined };
    const form = await site.open(page, server.endpoint);
    const gone: string[] = [];
    page.on('requestfailed', (request) => gone.push(request.url()));
    await form.openForm();
    await form.fill();
    await page.clock.runFor(HELD_MS);
    const here = server.next();
    await form.button('Send to Example Clinic').click();
    await page.clock.runFor(10);
    await here;
    await form.widget.evaluate(leave);
    await expect.poll(() => gone).toEqual([server.endpoint]);
    await page.clock.runFor(60_000);
    expect(server.posted).toHaveLength(1);
    expect(await form.heard()).toEqual(['tx-lead {"version":1}']);
  });
}

test('L6: with "not now" nothing leads to a message: no button, no method, no event, no draft kept from before, no link', async ({ page }) => {
  const form = await site.open(page, server.endpoint);
  await form.openForm();
  await form.fill();
  await form.widget.evaluate((widget) => {
    const own = widget as HTMLElement & { setAnswers(answers: object): void; goTo(step: string): void; start(): void };
    own.setAnswers({ today: ['pregnant'] });
    own.goTo('result/next');
    widget.dispatchEvent(new CustomEvent('tx-lead', { bubbles: true, composed: true }));
    widget.dispatchEvent(new CustomEvent('submit', { bubbles: true, composed: true }));
  });
  await expect(form.button('Print the note for your doctor').first()).toBeVisible();
  await expect(form.button(/Write to|Send to|Change the message/)).toHaveCount(0);
  await expect(form.widget.getByRole('textbox', { name: /Your name|Phone/ })).toHaveCount(0);
  expect(await form.widget.getByRole('link').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href).filter((href) => /wa\.me|^mailto:|^tel:\+92/.test(href)))).toEqual([]);
  await page.clock.runFor(60_000);
  expect(server.posted).toEqual([]);
});

test('L6: a listener of the page that sends the visitor to "not now" stops the message', async ({ page }) => {
  const form = await site.open(page, server.endpoint);
  await form.openForm();
  await form.fill();
  await page.clock.runFor(HELD_MS);
  await form.widget.evaluate((widget) => widget.addEventListener('tx-lead', () => {
    (widget as HTMLElement & { setAnswers(answers: object): void }).setAnswers({ ever: ['severe-reaction'] });
  }));
  await form.button('Send to Example Clinic').click();
  await page.clock.runFor(60_000);
  await expect(form.button('Print the note for your doctor').first()).toBeVisible();
  expect(server.posted).toEqual([]);
});

test('a page may take a message over: nothing is sent, and the visitor is told', async ({ page }) => {
  const form = await site.open(page, server.endpoint);
  await form.openForm();
  await form.fill();
  await page.clock.runFor(HELD_MS);
  await form.widget.evaluate((widget) => widget.addEventListener('tx-lead', (event) => event.preventDefault()));
  await form.button('Send to Example Clinic').click();
  await expect(form.widget.getByText('This form has sent nothing, and your text is still here.')).toBeVisible();
  await page.clock.runFor(60_000);
  expect(server.posted).toEqual([]);
  expect(await form.heard()).toEqual(['tx-lead {"version":1}']);
});

test('in test mode nothing leaves and nobody is told', async ({ page }) => {
  const form = await site.open(page, server.endpoint, { 'test-mode': '' });
  await form.openForm();
  await form.fill();
  await page.clock.runFor(HELD_MS);
  const left: string[] = [];
  page.on('request', (request) => left.push(request.url()));
  await form.button('Send to Example Clinic').click();
  await expect(form.widget.getByText('Test mode: nothing was sent.')).toBeVisible();
  await page.clock.runFor(60_000);
  expect([left, server.posted, await form.heard()]).toEqual([[], [], []]);
});

test('what was sent can be printed, word for word', async ({ page }) => {
  // A browser without a screen has no printer: each frame keeps what it is asked to print.
  await page.addInitScript(() => {
    if (window === window.top) return;
    window.print = () => {
      Object.assign(window.top as Window, { printed: document.body.innerText });
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  const form = await site.open(page, server.endpoint);
  await form.openForm();
  await form.fill();
  await page.clock.runFor(HELD_MS);
  await form.button('Send to Example Clinic').click();
  await page.clock.runFor(10);
  await expect(form.widget.getByText('Sent. Example Clinic')).toBeVisible();
  const text = await form.text();
  await page.clock.resume();
  await form.button('Print it').click();
  await expect.poll(() => page.evaluate(() => (window as { printed?: string }).printed ?? '')).toContain(text);
  expect(server.posted.map(({ body }) => body['text'])).toEqual([text]);
});

for (const width of [360, 720]) {
  test(`a reply moves nothing on the page at ${width} px: not sent, then sent`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const form = await site.open(page, server.endpoint);
    await form.openForm();
    await form.fill();
    await page.clock.runFor(HELD_MS);
    const before = (await layoutShift(page)).unexpected;
    server.behaviour = { name: 'no reply', answer: () => undefined };
    const here = server.next();
    await form.button('Send to Example Clinic').click();
    await page.clock.runFor(10);
    await here;
    // Past the time for which browsers forgive a shift after a tap.
    await page.evaluate(() => new Promise((resolve) => { performance.mark('tap'); let frames = 45; const next = (): void => { frames -= 1; if (frames > 0) requestAnimationFrame(next); else resolve(undefined); }; next(); }));
    await page.clock.runFor(PATIENCE_MS);
    await expect(form.widget.getByText(/it was not sent/)).toBeVisible();
    expect((await layoutShift(page)).unexpected - before).toBe(0);
  });
}

test('with the keyboard alone it can be opened, filled in, agreed to and sent', async ({ page }) => {
  const form = await site.open(page, server.endpoint);
  await form.button('Write to Example Clinic').focus();
  await page.keyboard.press('Enter');
  await expect(form.widget.getByRole('heading', { name: 'Ask Example Clinic' })).toBeFocused();
  const steps: readonly (readonly [name: string, keys: readonly string[]])[] = [
    ['Your name', ['S', 'a', 'r', 'a']], ['Phone or e-mail', [...'03000000000']], ['When is a good time? (you may skip this)', []],
    ['Put my plan in the text (goal, area, usual sessions)', [' ']],
  ];
  for (const [name, keys] of steps) {
    await page.keyboard.press('Tab');
    await expect(form.widget.getByLabel(name, { exact: true })).toBeFocused();
    for (const key of keys) await page.keyboard.press(key);
  }
  for (const name of ['Edit', 'Copy']) {
    await page.keyboard.press('Tab');
    await expect(form.widget.getByRole('button', { name, exact: true })).toBeFocused();
  }
  for (const name of [/^Contact/, /^Health/]) {
    await page.keyboard.press('Tab');
    await expect(form.widget.getByRole('checkbox', { name })).toBeFocused();
    await page.keyboard.press(' ');
  }
  await page.keyboard.press('Tab');
  await expect(form.button('Send to Example Clinic')).toBeFocused();
  await page.clock.runFor(HELD_MS);
  await page.keyboard.press('Enter');
  await page.clock.runFor(10);
  await expect(form.widget.getByText('Sent. Example Clinic')).toBeVisible();
  await expect(form.widget.getByRole('group', { name: /^Sent/ })).toBeFocused();
  expect(server.posted.map(({ body }) => body['name'])).toEqual(['Sara']);
});
