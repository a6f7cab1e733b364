import type { Locator } from '@playwright/test';

import { MODULE, openRoom, PIN, type Room, SCREENS } from './kiosk-room.js';
import { COMPLETE, type Widget } from './owner.js';
import { axe, expect, test } from './support.js';

const FACE = { concern: 'face', goal: 'face-glow' };

const showsQuestion = (step: string, answers: object) => async (room: Room): Promise<void> => {
  await room.widget.evaluate((widget, [to, given]) => {
    (widget as Widget).setAnswers(given);
    (widget as Widget).goTo(to);
  }, [step, answers] as const);
  await expect(room.widget.locator('tx-question').getByRole('heading').first()).toBeVisible();
};

/** The result of a visitor whose health answers came with the page, so that there is most to press. */
const showsResult = async ({ widget }: Room): Promise<void> => {
  await widget.evaluate((one, answers) => void (one as Widget).setAnswers(answers), COMPLETE.face);
  await expect(widget.getByRole('tab').first()).toBeVisible();
};

/** Each screen of the kiosk, in the order in which one leads to the next. */
const VIEWS: readonly (readonly [name: string, come: (room: Room) => Promise<void>])[] = [
  ['the pictures', () => Promise.resolve()],
  ['the PIN', async (room) => room.hold()],
  ['the panel', async (room) => {
    await room.type(PIN);
    await expect(room.widget.getByRole('dialog', { name: 'Staff panel' })).toBeVisible();
  }],
  ['the first question', async (room) => {
    await room.button('Close').click();
    await room.wait(500);
    await room.begin.click();
  }],
  ...['goal', 'severity', 'area', 'age', 'sun', 'today', 'ever'].map((step) =>
    [`the question ${step}`, showsQuestion(step, step === 'goal' ? { concern: 'face' } : FACE)] as const),
  ['the result', showsResult],
  ...['Sessions', 'Cost', 'How it works', 'Safety', 'Questions'].map((tab) =>
    [`the result, ${tab}`, async ({ widget }: Room): Promise<void> => widget.getByRole('tab', { name: tab }).click()] as const),
  ['text size and contrast', async (room) => room.button('Text size').click()],
  ['the cover', async (room) => {
    await room.button('Done').click();
    await room.wait(500);
    await room.button('Hide screen').click();
  }],
  ['the question whether somebody is there', async (room) => {
    await room.button('Show my screen').click();
    await room.wait(61_000);
  }],
];

/** What is too small, too near to another, off the screen, out of reach on an upright one, or moves with a finger that goes sideways. */
async function faultsOf(widget: Locator, reach: boolean): Promise<readonly string[]> {
  return widget.evaluate((host, isUpright) => {
    const { clientWidth: width, clientHeight: height, scrollWidth, scrollHeight } = document.documentElement;
    const all: Element[] = [];
    const walk = (node: Element): void => {
      all.push(node);
      for (const child of (node.shadowRoot ?? node).children) walk(child);
    };
    walk(host);
    const isInert = (node: Node | null): boolean =>
      node !== null && ((node instanceof Element && node.hasAttribute('inert')) || isInert(node.parentNode ?? (node as ShadowRoot).host ?? null));
    const targets = all.filter((one) => one.matches('button, a[href], input, summary'))
      .map((one) => one.closest('label') ?? one.closest('.option') ?? one)
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !isInert(one))
      .map((one) => ({ one, name: (one.ariaLabel ?? one.textContent).trim().replace(/\s+/g, ' ').slice(0, 30), box: one.getBoundingClientRect() }));
    const isTouched = (target: Element, x: number, y: number): boolean => {
      let found = document.elementFromPoint(x, y);
      for (let inner = found; inner?.shadowRoot; found = inner) inner = inner.shadowRoot.elementFromPoint(x, y);
      for (let at: Node | null = found; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) if (at === target) return true;
      return false;
    };
    const faults = scrollWidth > width || scrollHeight > height ? [`the page scrolls: ${scrollWidth} × ${scrollHeight}`] : [];
    if (targets.length === 0) faults.push('nothing to press');
    // A swipe there would be the browser's own, back to the page before.
    for (const one of all) {
      const { overflowX, overflowY, touchAction } = getComputedStyle(one);
      if (/auto|scroll/.test(overflowX + overflowY) && touchAction !== 'pan-y') faults.push(`a finger goes sideways: ${one.localName} ${one.className}`);
    }
    targets.forEach(({ one, name, box }, index) => {
      const shares = [0.2, 0.5, 0.8];
      const covered = shares.flatMap((across) => shares.map((down) => [across, down] as const))
        .filter(([across, down]) => !isTouched(one, box.left + box.width * across, box.top + box.height * down));
      if (covered.length > 0) faults.push(`covered: ${name} at ${covered.join(' | ')}`);
      if (Math.min(box.width, box.height) < 59.9) faults.push(`small: ${name} ${box.width} × ${box.height}`);
      if (box.left < 0 || box.top < 0 || box.right > width + 0.5 || box.bottom > height + 0.5) faults.push(`off the screen: ${name}`);
      if (isUpright && box.top < height / 3) faults.push(`out of reach: ${name} ${box.top}`);
      for (const other of targets.slice(index + 1)) {
        const gap = Math.max(box.left - other.box.right, other.box.left - box.right, box.top - other.box.bottom, other.box.top - box.bottom);
        if (gap < 11.9) faults.push(`near: ${name} | ${other.name} ${gap}`);
      }
    });
    return faults;
  }, reach);
}

for (const [width, height] of SCREENS) {
  test(`K17, K18: every screen at ${width} by ${height} lies in the window, with room for fingers, within reach`, async ({ host, page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height });
    const room = await openRoom(host, { config: { languages: ['en', 'ur', 'ar'] }, hasPin: true, script: MODULE });
    for (const [name, come] of VIEWS) {
      await come(room);
      await room.wait(1000);
      expect.soft(await faultsOf(room.widget, height > width), name).toEqual([]);
      expect.soft(await axe(page), name).toEqual([]);
    }
  });
}

const GOALS = { face: 'face-glow', hair: 'hair-female', body: 'body-fat' } as const;
const STEPS = { face: ['goal', 'severity', 'area', 'sun', 'today', 'ever'], hair: ['goal', 'severity', 'duration', 'ever'], body: ['goal', 'severity', 'weight', 'ever'] } as const;

/** Each question of each concern, once. */
const QUESTIONS = (['face', 'hair', 'body'] as const).flatMap((concern) =>
  STEPS[concern].map((step) => [`${concern}: ${step}`, showsQuestion(step, step === 'goal' ? { concern } : { concern, goal: GOALS[concern] })] as const));

async function speak({ widget }: Room, lang: 'en' | 'ur'): Promise<void> {
  await widget.evaluate((element, to) => element.setAttribute('lang', to), lang);
  await expect(widget.locator(`[lang="${lang}"][dir="${lang === 'ur' ? 'rtl' : 'ltr'}"]`).first()).toBeAttached();
}

for (const [width, height] of SCREENS) {
  test(`K17, K18: every question of every concern at ${width} by ${height}, in English and Urdu`, async ({ host, page }) => {
    test.setTimeout(60_000);
    await page.setViewportSize({ width, height });
    const room = await openRoom(host, { attributes: 'lang="en"', config: { languages: ['en', 'ur'] }, script: MODULE });
    await room.begin.click();
    for (const [name, come] of QUESTIONS) {
      await come(room);
      for (const lang of ['ur', 'en'] as const) {
        await speak(room, lang);
        await room.wait(1000);
        expect.soft(await faultsOf(room.widget, height > width), `${name}, ${lang}`).toEqual([]);
      }
    }
  });
}

/** Boxes that a script can scroll and a finger cannot: what had to be scrolled there is out of reach. */
async function scrolledUnseen(widget: Locator): Promise<readonly string[]> {
  return widget.evaluate((host) => {
    const found: string[] = [];
    const walk = (node: Element): void => {
      const { overflowX, overflowY } = getComputedStyle(node);
      // Words for screen readers alone stand in one pixel.
      const isMoved = (Math.abs(node.scrollTop) > 1 && overflowY === 'hidden') || (Math.abs(node.scrollLeft) > 1 && overflowX === 'hidden');
      if (isMoved) found.push(`cut off: ${node.localName} ${node.textContent.trim().slice(0, 30)}`);
      for (const child of (node.shadowRoot ?? node).children) walk(child);
    };
    walk(host);
    return found;
  });
}

/** What a finger cannot reach, scrolled to where its box scrolls; the page itself stays where it is. */
async function unreachable({ widget, page }: Room): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const target of await widget.locator('button, input, summary').filter({ visible: true }).all()) {
    const isInert = await target.evaluate((one) => {
      for (let at: Node | null = one; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) if (at instanceof Element && at.hasAttribute('inert')) return true;
      return false;
    });
    if (isInert) continue;
    await target.click({ trial: true, timeout: 2000 }).catch(async () => faults.push(await target.evaluate((one) => (one.closest('label') ?? one).textContent.trim().slice(0, 30))));
  }
  const moved = await page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return [scrollX, scrollY, scrollWidth - clientWidth, scrollHeight - clientHeight].join();
  });
  faults.push(...await scrolledUnseen(widget));
  return moved === '0,0,0,0' ? faults : [...faults, `the page scrolls: ${moved}`];
}

const CLOSE_UP: readonly string[] = ['the pictures', 'the first question', 'the question severity', 'the question ever', 'text size and contrast', 'the cover', 'the question whether somebody is there'];

/** Screens that their owner has zoomed to 150 or 200 %, and those with two or three dots to a pixel. */
for (const [width, height, dots] of [[1280, 720, 1.5], [960, 540, 2], [853, 533, 1.5], [533, 853, 3]] as const) {
  test.describe(() => {
    test.use({ viewport: { width, height }, deviceScaleFactor: dots });
    test(`K17: zoomed to ${width} by ${height} all can be pressed and nothing else scrolls, in English and Urdu`, async ({ host }) => {
      test.setTimeout(60_000);
      const room = await openRoom(host, { attributes: 'lang="en"', config: { languages: ['en', 'ur'] }, script: MODULE });
      for (const [name, come] of VIEWS.filter(([one]) => CLOSE_UP.includes(one))) {
        if (name === 'the first question') await room.begin.click();
        else await come(room);
        for (const lang of ['ur', 'en'] as const) {
          await speak(room, lang);
          await room.wait(1000);
          expect.soft(await unreachable(room), `${name}, ${lang}`).toEqual([]);
        }
      }
    });
  });
}

for (const [width, height] of [[800, 600], [1280, 720]] as const) {
  test(`K15: text size and contrast go with their visitor: ${width} by ${height}`, async ({ host, page }) => {
    await page.setViewportSize({ width, height });
    const room = await openRoom(host, { script: MODULE });
    const look = () => room.begin.evaluate((button) => {
      const { fontSize, backgroundColor } = getComputedStyle(button);
      return `${fontSize} ${backgroundColor}`;
    });
    const first = await look();
    await room.button('Text size').click();
    await room.button('Largest').click();
    await room.button('High').click();
    await room.button('Done').click();
    await room.wait(500);
    expect(await look()).not.toBe(first);
    await room.come();
    await room.button('Start again').click();
    await room.isCleared();
    await room.wait(500);
    expect(await look()).toBe(first);
  });
}

test('K18: the health answers come in pages, and the way back turns one page', async ({ host, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const room = await openRoom(host, { script: MODULE });
  await room.begin.click();
  await showsQuestion('ever', FACE)(room);
  const shown = () => room.widget.getByRole('checkbox').evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.closest('label')?.textContent.trim()));
  await expect(room.button('More')).toBeVisible();
  const first = await shown();
  await room.button('More').click();
  await expect.poll(shown).not.toEqual(first);
  await room.button('Back').click();
  await expect.poll(shown).toEqual(first);
});
