import type { Locator } from '@playwright/test';

import { cleanText } from '../lib/text.js';
import { BAD_TEXTS, BAD_URLS } from '../testing/payloads.js';
import { NONSENSE, openWith, type Widget, wordsIn } from './owner.js';
import { expect, test } from './support.js';

const NAMED = { 'clinic-name': 'Clinic of the test' };
const ADDRESSES = [
  ['book-url', '009'], ['whatsapp', '011'], ['phone', '010'], ['email', '012'],
] as const;
const SAFE_LINK = /^(https:\/\/|tel:\+?\d+$|mailto:[^<>"]+$)/;

const linksIn = (widget: Locator): Promise<readonly (string | null)[]> =>
  widget.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));

test.describe('an address with another scheme', () => {
  for (const address of ['javascript:alert(1)', 'data:text/html,x', 'http://a.example/', '//a.example', 'https://user:pass@a.example/']) {
    test(`${address} becomes no link in any field`, async ({ host }) => {
      const owner = await openWith(host);
      const widget = await owner.mount({ attributes: { ...NAMED, ...Object.fromEntries(ADDRESSES.map(([name]) => [name, address])) } });
      await owner.arrive(widget);
      const told = ADDRESSES.map(([name, code]) => `TX-CFG-${code} ${name}`).sort();
      expect([...await owner.faults()].sort()).toEqual(told);
      expect(host.warnings).toHaveLength(told.length);
      await expect(widget.getByRole('link', { name: /Book|WhatsApp|Call|e-mail/ })).toHaveCount(0);
      expect(await wordsIn(widget)).toContain(NAMED['clinic-name']);
      if (address !== 'javascript:alert(1)') return;
      for (const bad of BAD_URLS) {
        await widget.evaluate((element, { names, bad }) => {
          for (const name of names) element.setAttribute(name, bad);
          return (element as Widget & { updateComplete: Promise<boolean> }).updateComplete;
        }, { names: ['book-url', 'whatsapp', 'email'], bad });
        const links = await linksIn(widget);
        expect.soft(links.filter((href) => !SAFE_LINK.test(href ?? '') || /a\.example|evil/.test(href ?? '')), bad).toEqual([]);
        await expect.soft(widget.getByRole('link', { name: /Book|WhatsApp|e-mail/ }), bad).toHaveCount(0);
      }
    });
  }

  test('a good address beside bad ones is a link', async ({ host }) => {
    const owner = await openWith(host);
    const widget = await owner.mount({ attributes: { 'book-url': 'https://clinic.test/book', whatsapp: 'javascript:x', phone: '+92 42 111 222', email: 'x' } });
    await owner.arrive(widget);
    await expect(widget.getByRole('link', { name: /^Book a consultation/ }).first()).toHaveAttribute('href', 'https://clinic.test/book');
    await expect(widget.getByRole('link', { name: 'Call the clinic' }).first()).toHaveAttribute('href', 'tel:+9242111222');
    expect([...await owner.faults()].sort()).toEqual(['TX-CFG-011 whatsapp', 'TX-CFG-012 email']);
  });
});

test('markup in every text is shown as text', async ({ host }) => {
  const owner = await openWith(host);
  const shape = (widget: Locator): Promise<string> => widget.evaluate((host) => {
    const names = (root: ParentNode): string[] => [...root.querySelectorAll('*')].flatMap((node) => [node.localName, ...(node.shadowRoot ? names(node.shadowRoot) : [])]);
    return host.shadowRoot ? names(host.shadowRoot).join(' ') : '';
  });
  const setUp = async (widget: Locator, text: string): Promise<void> => {
    await widget.evaluate(async (element, text) => {
      const widget = element as Widget & { updateComplete: Promise<boolean> };
      widget.setAttribute('clinic-name', text);
      widget.config = { currency: 'PKR', prices: 9000, approval: text, included: text, reviewer: { name: text, date: '2026-01-02' } };
      await widget.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, text);
  };
  const widget = await owner.mount({ attributes: { phone: '+9242111222' }, config: () => ({ currency: 'PKR', prices: 9000 }) });
  await owner.arrive(widget);
  await setUp(widget, 'A plain name');
  const plain = await shape(widget);
  for (const text of BAD_TEXTS) {
    await setUp(widget, text);
    expect.soft(await shape(widget), text).toBe(plain);
    const words = await wordsIn(widget);
    const seen = cleanText(text, 80);
    // The footer has the clinic, the approval and the reviewer; the cost section the clinic and what is included.
    expect.soft(words.split(seen).length - 1, text).toBeGreaterThanOrEqual(5);
  }
  expect(await host.page.evaluate(() => '__xss' in globalThis)).toBe(false);
  expect(await owner.faults()).toEqual([]);
});

test.describe('a chart that cannot be drawn leaves its table', () => {
  for (const [what, getContext] of [
    ['gives no context', 'return null'], ['throws', "throw new Error('of the browser')"], ['gives half a context', 'return {}'],
  ] as const) {
    test(`where the canvas ${what}`, async ({ host, page }) => {
      await page.addInitScript(`HTMLCanvasElement.prototype.getContext = function () { ${getContext}; }`);
      const owner = await openWith(host);
      const widget = await owner.mount({ attributes: { currency: 'PKR', prices: '9000' } });
      await owner.arrive(widget);
      for (const [index, title] of ['How many sessions?', 'When do they happen?', 'What might it cost?'].entries()) {
        await widget.getByRole('heading', { name: title }).scrollIntoViewIfNeeded();
        await expect(widget.getByRole('table').nth(index)).toBeVisible();
      }
      await widget.getByRole('heading', { name: 'Three years added up' }).scrollIntoViewIfNeeded();
      await widget.getByRole('heading', { name: 'What is it and how does it work?' }).scrollIntoViewIfNeeded();
      await expect(widget.getByRole('button', { name: 'Show as a table' })).toHaveCount(0);
      expect([...await owner.faults()].sort()).toEqual(['cost', 'running', 'sessions', 'timeline'].map((kind) => `TX-CHART-001 chart.${kind}`));
      expect(host.warnings).toHaveLength(4);
      expect(await wordsIn(widget)).not.toMatch(NONSENSE);
    });
  }
});
