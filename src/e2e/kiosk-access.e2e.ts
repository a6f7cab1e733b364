import { readFileSync } from 'node:fs';

import { audit } from './access-audit.js';
import { MODULE, openRoom, PIN, type Room } from './kiosk-room.js';
import type { Widget } from './owner.js';
import { expect, test } from './support.js';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const LANGUAGES = ['en', 'ur', 'ar'] as const;
const SCHEMES = ['light', 'dark'] as const;

const ask = (step: string) => async ({ widget }: Room): Promise<void> => {
  await widget.evaluate((element, to) => {
    (element as Widget).setAnswers({ concern: 'face', goal: 'face-glow' });
    (element as Widget).goTo(to);
  }, step);
  await expect(widget.getByRole('group').first()).toBeVisible();
};

/** Each screen around a visit, in the order in which one leads to the next. The language changes on each of them. */
const VIEWS: readonly (readonly [name: string, come: (room: Room) => Promise<void>])[] = [
  ['the pictures', () => Promise.resolve()],
  ['text size and contrast', (room) => room.button('Text size').click()],
  ['the PIN', async (room) => {
    await room.button('Done').click();
    await room.hold();
  }],
  ['a wrong PIN', (room) => room.type('1111')],
  ['the panel', async (room) => {
    await room.type(PIN);
    await expect(room.widget.getByRole('dialog', { name: 'Staff panel' })).toBeVisible();
  }],
  ['the concerns', async (room) => {
    await room.button('Close').click();
    await room.wait(500);
    await room.begin.click();
  }],
  ['a question', ask('severity')],
  ['a safety question', ask('ever')],
  ['a link', async ({ widget }) => {
    await widget.locator('tx-kiosk-quiz').evaluate((quiz) => {
      const link = quiz.ownerDocument.createElement('a');
      link.href = 'https://clinic.example/book';
      quiz.shadowRoot?.append(link);
      link.click();
      link.remove();
    });
    await expect(widget.getByRole('dialog', { name: 'Open it on your phone' })).toBeVisible();
  }],
  ['the cover', async (room) => {
    await room.button('Close').click();
    await room.wait(500);
    await room.button('Hide screen').click();
  }],
  ['the question whether somebody is there', async (room) => {
    await room.button('Show my screen').click();
    await room.wait(61_000);
    await expect(room.warning).toBeVisible();
  }],
];

/** Speaks and shows it otherwise. Nothing that is open shuts. */
async function turn({ widget }: Room, lang: string, scheme: string): Promise<void> {
  await widget.evaluate(async (element, [to, look]) => {
    element.setAttribute('lang', to);
    element.setAttribute('scheme', look);
    await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
  }, [lang, scheme] as const);
  await expect(widget.locator(`[lang="${lang}"][dir="${lang === 'en' ? 'ltr' : 'rtl'}"]`).first()).toBeAttached();
}

for (const isStrong of [false, true]) {
  test(`H45, K17: axe finds nothing on any screen of a kiosk, in three languages, light and dark${isStrong ? ', in high contrast' : ''}`, async ({ host, page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 1280, height: 800 });
    const room = await openRoom(host, { attributes: 'lang="en"', config: { languages: LANGUAGES }, hasPin: true, script: MODULE });
    await page.evaluate(AXE);
    if (isStrong) {
      await room.button('Text size').click();
      await room.button('High').click();
      await room.button('Done').click();
      await room.wait(500);
    }
    for (const [name, come] of VIEWS) {
      await come(room);
      await room.wait(500);
      for (const scheme of SCHEMES) {
        for (const lang of LANGUAGES) {
          await turn(room, lang, scheme);
          const { violations } = await audit(room.widget);
          expect.soft(violations, `${name}, ${lang}, ${scheme}`).toEqual([]);
        }
      }
      await turn(room, 'en', 'light');
    }
  });
}
