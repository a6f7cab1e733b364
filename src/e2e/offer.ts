import type { Locator } from '@playwright/test';

import { NONSENSE, type Setup, wordsIn } from './owner.js';
import { expect } from './support.js';

/** Every way to an owner. */
export const CONTACT = {
  'book-url': 'https://clinic.test/book', whatsapp: '+923000000000', phone: '+9242111222', email: 'hello@clinic.test', 'clinic-name': 'A clinic',
};
/** A clinic in Pakistan with a price for a session. */
export const PRICED: Setup = { attributes: { ...CONTACT, currency: 'PKR', prices: '9000', 'prices-date': '2026-11-01', region: 'PK' } };

/** The links to an owner that can be seen. */
export const contacts = (widget: Locator): Locator => widget.getByRole('link', { name: /Book|WhatsApp|Call|e-mail/ });

/** Opens what is said of safety, as a link of the page does. */
export async function openSafety(widget: Locator): Promise<void> {
  await widget.evaluate((element) => (element as HTMLElement & { goTo(step: string): void }).goTo('result/safety'));
  await widget.getByRole('heading', { name: 'When to get help after a visit' }).waitFor();
}

/** No way to the owner, by link or by words; the emergency number alone may be called. */
export async function expectNoOffer(widget: Locator, emergency: string): Promise<void> {
  await openSafety(widget);
  const links = await widget.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect.soft(links.filter((href) => /^(tel:|mailto:)|wa\.me|clinic\.test/.test(href))).toEqual(emergency ? [`tel:${emergency}`] : []);
  const words = await wordsIn(widget);
  expect.soft(words).not.toMatch(/Rs\s?\d|9,?000|PKR|Book a consultation|WhatsApp/);
  expect.soft(words).not.toMatch(NONSENSE);
}
