import { COMPLETE, type Widget, wordsIn } from './owner.js';
import { LEFT_MS, MODULE, openRoom, type Room } from './kiosk-room.js';
import { expect, test } from './support.js';

/** Ways to be in the middle of something. */
const MIDDLES: readonly (readonly [what: string, act: (room: Room) => Promise<void>])[] = [
  ['the first question', async (room) => room.begin.click()],
  ['the quiz', (room) => room.come()],
  ['an answer', async (room) => {
    await room.come();
    await room.widget.getByRole('radio').first().press('Space');
  }],
  ['a covered screen', async (room) => {
    await room.come();
    await room.button('Hide screen').click();
  }],
  ['the result', async (room) => {
    await room.begin.click();
    await room.widget.evaluate((widget, answers) => void (widget as Widget).setAnswers(answers), COMPLETE.face);
    await expect(room.widget.getByRole('tab').first()).toBeVisible();
  }],
];

for (const [what, act] of MIDDLES) {
  test(`K1: ${what} is cleared 90 seconds after the last touch, and not before`, async ({ host }) => {
    const room = await openRoom(host);
    await act(room);
    await room.wait(what === 'a covered screen' ? 58_000 : LEFT_MS - 2000);
    await expect(room.begin).toHaveCount(0);
    await room.wait(2500);
    await room.isCleared();
    expect(await room.widget.evaluate((widget) => (widget as Widget).getSummary())).toBe(null);
  });
}

test('K1: the question is asked after a minute, counts 30 seconds and says them at 30, 10 and 5', async ({ host }) => {
  const room = await openRoom(host);
  await room.come();
  await room.wait(59_000);
  await expect(room.warning).toHaveCount(0);
  await room.wait(1500);
  await expect(room.warning).toBeVisible();
  await expect(room.button('I’m still here')).toBeFocused();
  const said = room.warning.getByRole('alert');
  await expect(said).toHaveText('Seconds left: 30');
  for (const [ms, text] of [[15_000, '30'], [5000, '10'], [3000, '10'], [2500, '5']] as const) {
    await room.wait(ms);
    await expect(said).toHaveText(`Seconds left: ${text}`);
  }
});

test('K1: "I’m still here" gives another minute, and the answers stay', async ({ host }) => {
  const room = await openRoom(host);
  await room.come();
  await room.widget.getByRole('radio', { name: 'Fine lines' }).press('Space');
  await room.wait(80_000);
  await room.button('I’m still here').click();
  await room.wait(58_000);
  await expect(room.warning).toHaveCount(0);
  await expect(room.widget.getByRole('radio', { name: 'Fine lines' })).toBeChecked();
});

test('K1: while it asks, a touch beside the answers keeps nothing', async ({ host, page }) => {
  const room = await openRoom(host);
  await room.come();
  await room.wait(61_000);
  for (let seconds = 0; seconds < 30; seconds += 10) {
    await page.mouse.click(20, 20);
    await room.wait(10_000);
  }
  await room.isCleared();
});

test('K1: each touch counts anew', async ({ host, page }) => {
  const room = await openRoom(host, { attributes: 'idle-seconds="30"' });
  await room.come();
  for (let touch = 0; touch < 5; touch += 1) {
    await room.wait(25_000);
    await page.mouse.click(20, 300);
  }
  await expect(room.warning).toHaveCount(0);
  await room.wait(31_000);
  await expect(room.warning).toBeVisible();
});

test('K1: "Start again" clears at once, from wherever it is pressed', async ({ host }) => {
  const room = await openRoom(host);
  for (const [, act] of MIDDLES.filter(([what]) => what !== 'a covered screen')) {
    await act(room);
    await room.button('Start again').last().click();
    await room.isCleared();
  }
});

test('K2: the next visitor finds nothing: no answer, no history, nothing stored, no marked text', async ({ host, page }) => {
  const room = await openRoom(host);
  const history = await page.evaluate(() => window.history.length);
  await room.come(/^Hair/);
  const asked = await wordsIn(room.widget);
  expect(asked).toContain('Thinning a little');
  await room.widget.getByRole('radio').nth(1).press('Space');
  await room.button('Continue').click();
  const old = await room.widget.getByRole('radio').first().elementHandle();
  await room.button('Start again').click();
  await room.isCleared();
  expect(await old?.evaluate((radio) => radio.isConnected)).toBe(false);
  const words = await wordsIn(room.widget);
  for (const word of ['Thinning a little', 'Question', 'Sudden', 'shedding']) expect(words).not.toContain(word);
  expect(await page.evaluate(() => [window.history.length, location.href, JSON.stringify(window.history.state), localStorage.length, sessionStorage.length, document.cookie, getSelection()?.toString()]))
    .toEqual([history, 'https://clinic.test/', 'null', 0, 0, '', '']);
  expect(await page.evaluate(async () => [await indexedDB.databases(), await caches.keys()])).toEqual([[], []]);
  await room.begin.click();
  await room.button(/^Hair/).click();
  await expect(room.widget.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('K2: a change of an answer, and what takes it back, go with their visitor', async ({ host, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const room = await openRoom(host);
  const undo = room.button(/^(Undo|Redo)$/);
  await room.begin.click();
  await room.widget.evaluate((widget, answers) => void (widget as Widget).setAnswers(answers), COMPLETE.face);
  await room.button('Shows some, change').click();
  await room.widget.getByRole('radio', { name: /^A lot/ }).press('Space');
  await room.button('Done').click();
  await expect(room.button('Shows a lot, change')).toBeVisible();
  await expect(undo).toBeVisible();
  await room.button('Start again').last().click();
  await room.isCleared();
  // The next one comes to a result without an answer to that question.
  await room.come();
  await room.widget.getByRole('radio', { name: 'Fine lines' }).press('Space');
  await room.button('Show me the general plan').click();
  await expect(room.widget.getByRole('tab').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(undo).toHaveCount(0);
  expect(await wordsIn(room.widget)).not.toContain('Shows a lot');
});

test('K2: a page that the browser brings back as it was left is cleared', async ({ host, page }) => {
  const room = await openRoom(host);
  await room.come();
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await room.isCleared();
});

test('K2: a covered screen shows and says nothing of the answers, and comes back to its visitor', async ({ host, page }) => {
  const room = await openRoom(host);
  await room.come();
  await room.button('Hide screen').click();
  await expect(room.widget.getByRole('dialog', { name: 'Screen hidden' })).toBeVisible();
  const first = room.widget.getByRole('radio').first();
  await first.evaluate((radio) => { (radio as HTMLElement).focus(); });
  await expect(first).not.toBeFocused();
  for (let tab = 0; tab < 5; tab += 1) {
    await page.keyboard.press('Tab');
    await expect(first).not.toBeFocused();
  }
  await room.button('Show my screen').click();
  await expect(room.widget.getByRole('radio').first()).toBeVisible();
});

test('K12: a clock that jumps by a year, forward or back, neither clears nor keeps a screen', async ({ host, page }) => {
  const room = await openRoom(host);
  await room.come();
  for (const year of [2031, 2020]) {
    await page.evaluate((wanted) => { Object.assign(Date, { now: () => new window.Date(wanted, 1, 1).getTime() }); }, year);
    await page.mouse.click(20, 300);
    await room.wait(50_000);
    await expect(room.button('Continue')).toBeVisible();
    await expect(room.warning).toHaveCount(0);
  }
  await room.wait(LEFT_MS - 50_000 + 1000);
  await room.isCleared();
});

test('K12: a page that was hidden for longer than the rest is cleared when it comes back, also where its clock stood still', async ({ host, page }) => {
  const room = await openRoom(host);
  const hide = (isHidden: boolean, wallMs = 0): Promise<void> => page.evaluate(([hidden, ms]) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
    const { now } = Date;
    if (ms) Object.assign(Date, { now: () => now() + ms });
    document.dispatchEvent(new Event('visibilitychange'));
  }, [isHidden, wallMs] as const);
  await room.come();
  await hide(true);
  await room.wait(5000);
  await hide(false);
  await expect(room.button('Continue')).toBeVisible();
  await hide(true);
  await hide(false, 61_000);
  await room.isCleared();
});

test('K15: a visitor’s language goes with them, also from the first screen', async ({ host }) => {
  const room = await openRoom(host, { config: { languages: ['en', 'ur'] }, script: MODULE });
  const urdu = room.widget.getByRole('button', { name: 'اردو' });
  await urdu.click();
  const frame = room.widget.getByRole('region').first();
  await expect(frame).toHaveAttribute('dir', 'rtl');
  await room.wait(61_000);
  await expect(room.begin).toBeVisible();
  await expect(frame).toHaveAttribute('dir', 'ltr');
  await urdu.click();
  await room.widget.getByRole('button', { name: 'شروع کرنے کے لیے چھوئیں' }).click();
  await expect(frame).toHaveAttribute('lang', 'ur');
  await room.wait(LEFT_MS + 1000);
  await expect(room.begin).toBeVisible();
  await expect(frame).toHaveAttribute('lang', 'en');
});
