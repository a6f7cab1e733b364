import { expect, type Page } from '@playwright/test';
import { build } from 'esbuild';

import { MODULE, PIN_HASH } from '../kiosk-room.js';
import type { Host } from '../support.js';

let text: Promise<string> | undefined;

async function pageScript(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: ['src/e2e/crowd/page.ts'], bundle: true, write: false, format: 'iife', target: 'es2022', logLevel: 'error' });
  return outputFiles[0]?.text ?? '';
}

/** What an owner says of a kiosk that many people use: two languages, prices, a panel for the staff, paper, and a page for the code. */
const SET = { languages: ['en', 'ur'], prices: { face: '9000', hair: '7000-18000' }, currency: 'PKR', staffPin: PIN_HASH, deskPrint: true, handoffUrl: 'https://clinic.example/your-plan' };

/** The root of a kiosk's own page, as docs/kiosk.md has it. */
export const OWN_PAGE = 'lang="en" style="overscroll-behavior: none; touch-action: pan-y"';

/** A kiosk whose clock the test moves (`window.crowd`), with all that comes as files here. */
export async function openCrowd(host: Host, html = 'lang="en"'): Promise<Page> {
  const { page } = host;
  text ??= pageScript();
  await page.addInitScript({ content: await text });
  await host.open(`<treatment-explorer mode="kiosk" clinic-name="Rose Clinic" book-url="https://clinic.example/book"></treatment-explorer>
    <script>document.querySelector('treatment-explorer').config = ${JSON.stringify(SET)}</script>${MODULE}`, { html });
  await expect.poll(async () => {
    await page.evaluate(() => window.crowd.pass(100));
    return page.evaluate(() => window.crowd.screen());
  }).toBe('pictures');
  await page.waitForLoadState('networkidle');
  return page;
}
