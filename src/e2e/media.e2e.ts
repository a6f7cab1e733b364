import type { Locator } from '@playwright/test';

import { paintedContrasts, textSamples } from './access-pixels.js';
import { controlEdges } from './edges.js';
import { COMPLETE, concernsIn, openWith, type Owner, seeCharts, type Widget, wordsIn } from './owner.js';
import { expect, test } from './support.js';

const MONEY = { currency: 'PKR', prices: '9000' };

test.describe('charts for those who do not see them', () => {
  const arriveIn = async (owner: Owner): Promise<Locator> => {
    const widget = await owner.mount({ attributes: MONEY });
    await owner.arrive(widget);
    await seeCharts(widget);
    return widget;
  };
  const expectTables = async (widget: Locator): Promise<void> => {
    await expect(widget.getByRole('table', { name: /Sessions to start|Visits by plan|Lowest, likely and highest|Running total/ })).toHaveCount(4);
    await expect(widget.getByRole('button', { name: /table/ })).toHaveCount(0);
  };

  test('H45, H47: forced colours and print open every table', async ({ host, page }) => {
    const owner = await openWith(host);
    const widget = await arriveIn(owner);
    await expect(widget.getByRole('button', { name: 'Show as a table' })).toHaveCount(4);
    await expect(widget.getByRole('table', { name: 'Sessions to start' })).toHaveCount(0);
    await page.emulateMedia({ forcedColors: 'active' });
    await expectTables(widget);
    await page.emulateMedia({ forcedColors: 'none', media: 'print' });
    await expectTables(widget);
    await page.emulateMedia({ media: 'screen' });
    await expect(widget.getByRole('button', { name: 'Show as a table' })).toHaveCount(4);
  });

  test('a table opens on demand, and holds what the chart says', async ({ host }) => {
    const owner = await openWith(host);
    const widget = await arriveIn(owner);
    for (let charts = 0; charts < 4; charts += 1) await widget.getByRole('button', { name: 'Show as a table' }).first().click();
    await expect(widget.getByRole('table', { name: /Sessions to start|Visits by plan|Lowest, likely and highest|Running total/ })).toHaveCount(4);
    await expect(widget.getByRole('row', { name: 'Fine lines 3 4 6' })).toBeVisible();
    expect(await widget.locator('canvas').evaluateAll((all) => all.map((canvas) => canvas.getAttribute('aria-hidden')))).toEqual(['true', 'true', 'true', 'true']);
  });

  for (const [wish, reducedMotion] of [['moves', 'no-preference'], ['stands still', 'reduce']] as const) {
    test(`H45: a change ${wish} where motion is set to "${reducedMotion}"`, async ({ host, page }) => {
      await page.emulateMedia({ reducedMotion });
      const owner = await openWith(host);
      const widget = await arriveIn(owner);
      const canvas = widget.locator('canvas').first();
      await canvas.scrollIntoViewIfNeeded();
      const pictures = await canvas.evaluate(async (element) => {
        const canvas = element as HTMLCanvasElement;
        const widget = document.querySelector('treatment-explorer') as Widget;
        const seen = new Set<string>([canvas.toDataURL()]);
        widget.setAnswers({ severity: 'lot' });
        for (let frames = 0; frames < 40; frames += 1) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          seen.add(canvas.toDataURL());
        }
        return seen.size;
      });
      if (reducedMotion === 'reduce') expect(pictures).toBeLessThanOrEqual(2);
      else expect(pictures).toBeGreaterThan(3);
    });
  }
});

test.describe('those who ask for more contrast', () => {
  // Letters are painted in their full colour somewhere only when they are a few pixels wide.
  test.use({ deviceScaleFactor: 2 });

  for (const scheme of ['light', 'dark']) {
    test(`H45: where more contrast is asked for nothing is lost, words are 4.5 to 1 and edges of controls 3 to 1: ${scheme}`, async ({ host, page }) => {
      const owner = await openWith(host);
      const widget = await owner.mount({ attributes: { ...MONEY, scheme, advance: 'manual', whatsapp: '+923000000000' } });
      const expectClear = async (state: string): Promise<void> => {
        await page.emulateMedia({ contrast: 'no-preference', reducedMotion: 'reduce' });
        const words = await wordsIn(widget);
        await page.emulateMedia({ contrast: 'more', reducedMotion: 'reduce' });
        expect(await page.evaluate(() => matchMedia('(prefers-contrast: more)').matches)).toBe(true);
        expect(await wordsIn(widget), state).toBe(words);
        const samples = await textSamples(widget);
        const contrasts = await paintedContrasts(widget, samples);
        expect.soft(samples.length, `styles of text, ${state}`).toBeGreaterThan(5);
        const faint = samples.flatMap(({ what, isLarge }, at) => ((contrasts[at] ?? 0) >= (isLarge ? 3 : 4.5) ? [] : [`${what}: ${contrasts[at]?.toFixed(2)}`]));
        expect.soft(faint, state).toEqual([]);
        const edges = await controlEdges(widget);
        expect.soft(edges.length, `edges, ${state}`).toBeGreaterThan(2);
        expect.soft(edges.filter(({ contrast }) => contrast < 3), state).toEqual([]);
      };
      await concernsIn(widget).first().waitFor();
      await expectClear('first screen');
      await concernsIn(widget).first().click();
      await widget.getByRole('radio').nth(1).check();
      await expectClear('a question');
      await owner.arrive(widget, COMPLETE.face);
      await seeCharts(widget);
      await expectClear('the result');
    });
  }
});
