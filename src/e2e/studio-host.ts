import type { Locator, Page } from '@playwright/test';

import { type Host, SITE } from './support.js';

export const STUDIO = `${SITE}/demo/studio/index.html`;

/** Opens the studio, with what a link to it may hold. */
export async function openStudio(host: Host, fragment = ''): Promise<Page> {
  await host.open('');
  await host.page.goto(STUDIO + fragment);
  await host.page.getByRole('heading', { name: 'Set up your explorer' }).waitFor();
  return host.page;
}

/** What a clinic in Islamabad would fill in. */
export async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Name of the clinic').fill('Margalla Skin Clinic');
  await page.getByLabel('Country').fill('PK');
  await page.getByLabel('Currency').fill('PKR');
  await page.getByLabel('Face, lowest price').fill('7,000');
  await page.getByLabel('Face, highest price').fill('18,000');
  await page.getByLabel('Hair, lowest price').fill('8000');
  await page.getByLabel('Hair, highest price').fill('20000');
  await page.getByLabel('WhatsApp number').fill('+92 300 0000000');
  await page.getByLabel('Brand colour', { exact: true }).fill('#7A1F5C');
}

export const codeOf = (page: Page): Locator => page.getByRole('region', { name: 'Code' });
export const previewOf = (page: Page): Locator => page.getByRole('region', { name: 'Preview' }).locator('treatment-explorer');
