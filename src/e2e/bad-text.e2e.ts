import { NONSENSE, openWith, wordsIn } from './owner.js';
import { expect, test } from './support.js';

const NAMED = { 'clinic-name': 'Clinic of the test' };
const ADDRESSES = [
  ['book-url', '009'], ['whatsapp', '011'], ['phone', '010'], ['email', '012'],
] as const;
test.describe('an address with another scheme', () => {
  for (const address of ['javascript:alert(1)', 'data:text/html,x', 'http://a.example/', '//a.example', 'https://user:pass@a.example/']) {
    test(`C12: ${address} becomes no link in any field, and is told once for each`, async ({ host }) => {
      const owner = await openWith(host);
      const widget = await owner.mount({ attributes: { ...NAMED, ...Object.fromEntries(ADDRESSES.map(([name]) => [name, address])) } });
      await owner.arrive(widget);
      const told = ADDRESSES.map(([name, code]) => `TX-CFG-${code} ${name}`).sort();
      expect([...await owner.faults()].sort()).toEqual(told);
      expect(host.warnings).toHaveLength(told.length);
      await expect(widget.getByRole('link', { name: /Book|WhatsApp|Call|e-mail/ })).toHaveCount(0);
      expect(await wordsIn(widget)).toContain(NAMED['clinic-name']);
    });
  }

  test('C12: a good address beside bad ones is a link', async ({ host }) => {
    const owner = await openWith(host);
    const widget = await owner.mount({ attributes: { 'book-url': 'https://clinic.test/book', whatsapp: 'javascript:x', phone: '+92 42 111 222', email: 'x' } });
    await owner.arrive(widget);
    await expect(widget.getByRole('link', { name: /^Book a consultation/ }).first()).toHaveAttribute('href', 'https://clinic.test/book');
    await expect(widget.getByRole('link', { name: 'Call the clinic' }).first()).toHaveAttribute('href', 'tel:+9242111222');
    expect([...await owner.faults()].sort()).toEqual(['TX-CFG-011 whatsapp', 'TX-CFG-012 email']);
  });
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
