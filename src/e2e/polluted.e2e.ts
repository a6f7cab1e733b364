import type { Page } from '@playwright/test';

import { pollute, POLLUTED_ANSWERS } from '../testing/polluted.js';
import { unfold } from './access-states.js';
import { openWith, type Owner, resultEnd, wordsIn } from './owner.js';
import { expect, Host, test } from './support.js';
import { Visitor } from './visitor.js';

const QUESTIONS = 7;

/** What a visitor meets on the way to a result about the face, and everything on it: each question asked, and each word. */
async function faceVisit(owner: Owner, page: Page): Promise<readonly string[]> {
  const widget = await owner.mount({ attributes: { advance: 'manual' } });
  const visitor = new Visitor(page);
  const met = [await wordsIn(widget.locator('tx-start'))];
  await visitor.pick('face');
  while (await visitor.continueButton.isVisible()) {
    met.push(await visitor.heading.innerText());
    await expect(widget.getByRole('radio', { checked: true }), 'chosen already').toHaveCount(0);
    await expect(widget.getByRole('checkbox', { checked: true }), 'chosen already').toHaveCount(0);
    const options = widget.getByRole('radio');
    if (await options.count() > 0) await options.nth(1).click();
    else await widget.getByRole('checkbox', { name: 'None of these' }).click();
    const asked = await visitor.heading.innerText();
    await visitor.continueButton.click();
    await expect(visitor.heading).not.toHaveText(asked);
  }
  await resultEnd(widget).waitFor();
  await unfold(widget, owner);
  const result = widget.locator('tx-result');
  // What a fold holds comes a few frames after it is opened.
  let before = '';
  await expect.poll(async () => {
    const last = before;
    before = await wordsIn(result);
    return before === last && /Tap what you think[\s\S]*Answer as many as you like/.test(before);
  }).toBe(true);
  return [...met, before, JSON.stringify(await owner.summary(widget))];
}

const visitOn = async (host: Host): Promise<readonly string[]> => faceVisit(await openWith(host), host.page);

for (const isHidden of [false, true]) {
  test(`H15: what a page gives every object ${isHidden ? 'out of sight ' : ''}is no answer: every question is asked, none is answered, the plan is the visitor's`, async ({ host, page, browser }) => {
    test.setTimeout(90_000);
    const context = await browser.newContext({ viewport: { width: 800, height: 600 }, locale: 'en-GB', timezoneId: 'Asia/Karachi', reducedMotion: 'reduce' });
    const plain = await visitOn(new Host(await context.newPage()));
    await context.close();
    await page.addInitScript(`(${pollute.toString()})(${JSON.stringify(POLLUTED_ANSWERS)}, ${String(isHidden)})`);
    const met = await visitOn(host);
    expect(met.slice(0, -2)).toHaveLength(1 + QUESTIONS);
    expect(met.at(-1)).toContain('"concern":"face"');
    expect(met).toEqual(plain);
  });
}
