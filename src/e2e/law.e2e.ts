import { CONTACT, contacts, expectNoOffer } from './offer.js';
import { HEALTHY, openWith, wordsIn } from './owner.js';
import { expect, test } from './support.js';

test.describe('where the law bans or has not approved a goal', () => {
  /** Territories have the law of their country; their emergency number was not confirmed. */
  const EMERGENCY = { FR: '112', RE: '', US: '911', PR: '', GB: '999' };
  const FAT = { goal: 'body-fat', severity: 'some', weight: 'steady', ...HEALTHY };
  for (const [region, area, isRefused] of [
    ['FR', 'small', true], ['FR', 'chin', true], ['US', 'small', true], ['US', 'unsure', true], ['PR', 'large', true], ['RE', 'chin', true],
    ['US', 'chin', false], ['GB', 'small', false],
  ] as const) {
    test(`body-fat, ${area}, in ${region}: ${isRefused ? 'status first, no cost and no booking' : 'as anywhere'}`, async ({ host }) => {
      const owner = await openWith(host);
      const widget = await owner.mount({ attributes: { ...CONTACT, currency: 'USD', prices: '300', region } });
      await owner.arrive(widget, { ...FAT, area });
      const words = await wordsIn(widget);
      expect(words.includes('First, the law where you are')).toBe(isRefused);
      expect(/\$\s?\d/.test(words)).toBe(!isRefused);
      if (isRefused) {
        const title = await widget.getByRole('heading').first().innerText();
        const [notice, plan, sessions] = ['First, the law where you are', title, 'Sessions to start, likely'].map((text) => words.indexOf(text));
        expect(notice).toBeLessThan(sessions ?? 0);
        expect(notice).toBeLessThanOrEqual(plan ?? 0);
        await expectNoOffer(widget, EMERGENCY[region]);
      } else {
        await expect(contacts(widget).first()).toBeVisible();
      }
      // The plan itself stays to be read.
      expect(await owner.summary(widget)).toMatchObject({ goal: 'body-fat', ...(isRefused ? { cost: null } : { cost: { currency: 'USD' } }) });
    });
  }

  test('another goal in the same place has cost and booking', async ({ host }) => {
    const owner = await openWith(host);
    const widget = await owner.mount({ attributes: { ...CONTACT, currency: 'EUR', prices: '90', region: 'FR' } });
    await owner.arrive(widget);
    expect(await wordsIn(widget)).toMatch(/€\d/);
    await expect(contacts(widget).first()).toBeVisible();
  });
});
