import { CDN, expect, test } from './support.js';
import { Visitor } from './visitor.js';

const module = (query = '') => `<script type="module" src="${CDN}/dist/cdn/treatment-explorer.js${query}"></script>`;
const WIDGET = '<treatment-explorer></treatment-explorer>';
const isEntry = (name: string) => /^cdn\/treatment-explorer\.js/.test(name);

test.describe('the modules from another host', () => {
  test('need one file before the first question', async ({ host, page }) => {
    await host.open(`${module()}<treatment-explorer concern="face"></treatment-explorer>${WIDGET}`);
    await expect(page.locator('treatment-explorer').nth(1).getByRole('button', { name: /^Face/ })).toBeVisible();
    const before = host.widgetRequests.filter((name) => !name.includes('chunks/'));
    expect(before).toEqual(['cdn/treatment-explorer.js']);
  });

  test('ask for nothing else while the first screen is untouched', async ({ host, page }) => {
    await host.open(`${module()}${WIDGET}`);
    await expect(page.locator('treatment-explorer').getByRole('button', { name: /^Face/ })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(host.widgetRequests).toEqual(['cdn/treatment-explorer.js']);
  });

  for (const [what, tags, entries] of [
    ['with a query in the address', module('?ver=1'), 1],
    ['twice, under two addresses', `${module('?ver=1')}${module('?ver=2')}`, 2],
    ['twice, once without a query', `${module('?ver=1')}${module()}`, 2],
    ['beside the one-file script', `${module('?ver=1')}<script src="${CDN}/dist/treatment-explorer.js"></script>`, 1],
  ] as const) {
    test(`work ${what}`, async ({ host, page }) => {
      await host.open(`${tags}${WIDGET}`);
      const visitor = new Visitor(page);
      await visitor.visit('face');
      await visitor.readOn();
      const asked = host.widgetRequests;
      expect(asked.filter(isEntry)).toHaveLength(entries);
      expect(asked).toEqual([...new Set(asked)]);
      expect(host.warnings).toEqual([]);
    });
  }

  test('bring the charts when they are seen, and once', async ({ host, page }) => {
    await host.open(`${module('?ver=1')}${WIDGET}`);
    const visitor = new Visitor(page);
    await visitor.visit('face');
    await visitor.readOn();
    await expect.poll(() => host.widgetRequests.filter((name) => name.includes('/draw-')).length).toBe(1);
    await expect(visitor.widget.locator('canvas').first()).toBeAttached();
    const drawn = await visitor.widget.locator('canvas').evaluateAll((canvases) => canvases.map((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const pixels = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      return pixels.some((value) => value > 0);
    }));
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.every(Boolean)).toBe(true);
  });
});
