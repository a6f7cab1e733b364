import { readFile, writeFile } from 'node:fs/promises';

import { expect, test } from './test.js';
import { Walker } from './keyboard-walk.js';

const STORED = 'src/guest/keyboard-stops.txt';
const HEAD = `What somebody with a keyboard alone meets: the key they press, then the role, the name and the states of what has the focus.
Read it as a screen reader would say it: is every name clear without its surroundings, is every state told, is anything
twice, missing or out of order? The three engines are held to this one list.
Made anew with: TX_RENEW=1 npm run test:guest -- keyboard
`;

test('the whole widget is gone through with the keyboard alone, there and back, and every stop is the stored one', async ({ guest, engineName }) => {
  test.setTimeout(150_000);
  const walker = new Walker(guest);
  await walker.open();

  walker.note('first screen');
  await walker.tabTo(/^button "Face/);
  await walker.pressAndWait('Enter', 'the first question has the focus', (stop) => stop.startsWith('heading'));

  while (await walker.kind() !== 'result') {
    const heading = await walker.heading();
    walker.note(heading);
    if (await walker.kind() === 'several') {
      await walker.tabTo(/^checkbox "None of these/);
      await walker.press(' ');
    } else {
      await walker.tabTo(/^radio/);
      await walker.press('ArrowDown');
      if (/old/.test(heading)) await walker.press('ArrowDown');
    }
    await walker.tabTo(/^button "Continue/);
    await walker.pressAndWait('Enter', 'the next heading has the focus', (stop) => stop.startsWith('heading') && !stop.includes(heading));
    await guest.until('the screen is there as a whole', async () => /single|several|result/.test(await walker.kind()));
  }

  walker.note('result, opened on the way');
  await walker.tabTo(/^button "Why \d/);
  await walker.pressAndWait('Enter', 'the recipe is open', (stop) => stop.includes('[expanded]'));
  await walker.press('Tab');
  await walker.press('Shift+Tab');
  await walker.press('Escape');
  await walker.tabTo(/^summary "Is it safe/);
  await walker.pressAndWait('Enter', 'the row is open', (stop) => stop.includes('[expanded]'));
  await guest.until('what it holds is here', async () => (await guest.ask('spotOf', 'heading', 'Who should do it')) !== null);
  await walker.tabTo(/^link "After the widget/);

  walker.note('and back');
  await walker.tabTo(/^link "Before the widget/, 'Shift+Tab');

  const text = `${HEAD}${walker.told.join('\n')}\n`;
  if (process.env['TX_RENEW'] && engineName === 'chromium') await writeFile(STORED, text);
  expect(text).toBe(await readFile(STORED, 'utf8'));
});
