import type { Locator } from '@playwright/test';

import { COMPLETE, openWith } from './owner.js';
import { expect, test } from './support.js';
import { countTimers } from './timers.js';

const remove = (widget: Locator): Promise<void> => widget.evaluate((element) => element.remove());

// What else a widget may leave is counted in three engines: src/guest/life-cycles.guest.ts, src/guest/rows/life.ts.
test.describe('a widget that is removed leaves no timer behind', () => {
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
