import type { Locator } from '@playwright/test';

import { countTimers, Memory } from './memory.js';
import { COMPLETE, openWith, type Owner, resultEnd, seeCharts } from './owner.js';
import { expect, test } from './support.js';

const remove = (widget: Locator): Promise<void> => widget.evaluate((element) => element.remove());
const WIDGET = "customElements.get('treatment-explorer').prototype";
const MONEY = { currency: 'PKR', prices: '9000' };

test.describe('a widget that is removed leaves nothing behind', () => {
  const LIVES: readonly (readonly [when: string, live: (owner: Owner) => Promise<Locator>])[] = [
    ['in the middle of the quiz', async (owner) => {
      const widget = await owner.mount({ attributes: { concern: 'hair' } });
      await widget.getByRole('radio').nth(1).click();
      return widget;
    }],
    ['on the result, with its charts', async (owner) => {
      const widget = await owner.mount({ attributes: MONEY });
      await owner.fillIn(widget, COMPLETE.face);
      await resultEnd(widget).waitFor();
      await seeCharts(widget);
      return widget;
    }],
  ];

  for (const [when, live] of LIVES) {
    test(when, async ({ host, page }) => {
      await page.addInitScript(countTimers);
      const owner = await openWith(host);
      const memory = await Memory.of(page);
      const liveOnce = async (): Promise<void> => {
        await remove(await live(owner));
        await expect.poll(() => page.evaluate(() => [...(window as unknown as { waiting: Set<string> }).waiting]), { message: 'timers', intervals: [20] }).toEqual([]);
      };
      // The first ones fill what stays for good: style sheets, templates, the chart library.
      for (let lives = 0; lives < 3; lives += 1) await liveOnce();
      const settle = (): Promise<void> => expect.poll(() => memory.alive(WIDGET), { message: 'widgets', intervals: [50] }).toBe(0);
      await settle();
      const before = await memory.counts();
      for (let lives = 0; lives < 20; lives += 1) await liveOnce();
      await settle();
      const after = await memory.counts();
      expect(after.listeners - before.listeners, 'listeners').toBeLessThanOrEqual(0);
      expect(after.nodes - before.nodes, 'nodes').toBeLessThanOrEqual(2);
      for (const prototype of ['HTMLCanvasElement.prototype', 'ResizeObserver.prototype', 'IntersectionObserver.prototype']) {
        expect(await memory.alive(prototype), prototype).toBe(0);
      }
    });
  }

  test('right after a tap that would move on, and after an answer that is being said', async ({ host, page }) => {
    await page.addInitScript(countTimers);
    const owner = await openWith(host);
    const waiting = (): Promise<readonly string[]> => page.evaluate(() => [...(window as unknown as { waiting: Set<string> }).waiting].filter((name) => name.startsWith('timeout')));
    const quiz = await owner.mount({ attributes: { concern: 'face' } });
    await quiz.getByRole('radio').nth(1).click();
    await remove(quiz);
    expect(await waiting()).toEqual([]);
    const result = await owner.mount();
    await owner.fillIn(result, COMPLETE.face);
    await result.getByRole('button', { name: /^Shows some/ }).click();
    await result.getByRole('radio', { name: 'A lot' }).click();
    await expect(result.getByRole('status')).not.toHaveText('');
    await remove(result);
    await expect.poll(waiting).toEqual([]);
  });
});
