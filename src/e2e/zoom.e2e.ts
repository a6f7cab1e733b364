import type { Locator } from '@playwright/test';

import { layoutFaults } from './access-layout.js';
import { STATES } from './access-list.js';
import { bring, lookAt } from './access-view.js';
import { expect, test } from './support.js';
import { measureTargets } from './targets.js';

/** What has most in the least room. */
const KEPT = [
  'first screen, every fold open', 'face: goal', 'body: ever, in use', 'worth discussing: face', 'ask your doctor first', 'not now: pregnant',
  'goals, worth discussing', 'every row open', 'the method', 'health answers being changed', 'prices told apart', 'a price to be typed',
  'kept: Add to calendar', 'kept: QR code',
];

type Undo = () => Promise<void>;
type Change = (widget: Locator) => Promise<Undo>;

/** Adds rules to every tree of styles in the widget, as an extension or a setting of the browser would. */
const withRules = (rules: string): Change => async (widget) => {
  const sheets = await widget.evaluateHandle((host, text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    const walk = (element: Element): void => {
      if (element.shadowRoot) element.shadowRoot.adoptedStyleSheets = [...element.shadowRoot.adoptedStyleSheets, sheet];
      for (const child of [...(element.shadowRoot?.children ?? []), ...element.children]) walk(child);
    };
    walk(host);
    return sheet;
  }, rules);
  return () => sheets.evaluate((sheet) => sheet.replaceSync(''));
};

/** As browsers do it: every text keeps its size but for those under the least. */
const withLeastSize = (px: number): Change => async (widget) => {
  const texts = await widget.evaluateHandle((host, least) => {
    const found: [HTMLElement, number][] = [];
    const walk = (element: Element): void => {
      if ('style' in element) found.push([element as HTMLElement, parseFloat(getComputedStyle(element).fontSize)]);
      for (const child of [...(element.shadowRoot?.children ?? []), ...element.children]) walk(child);
    };
    walk(host);
    for (const [element, size] of found) element.style.setProperty('font-size', `${Math.max(least, size)}px`, 'important');
    return found;
  }, px);
  return () => texts.evaluate((found) => found.forEach(([element]) => element.style.removeProperty('font-size')));
};

const WAYS: readonly { readonly name: string; readonly width: number; readonly height: number; readonly change?: Change }[] = [
  { name: '400 % zoom', width: 320, height: 256 },
  { name: '200 % zoom', width: 360, height: 400 },
  { name: 'text of 200 %', width: 720, height: 800, change: withRules('.frame { font-size: 32px !important; }') },
  { name: 'no text under 24 px', width: 412, height: 800, change: withLeastSize(24) },
  {
    name: 'text spacing', width: 320, height: 800,
    change: withRules('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }'),
  },
];

for (const name of KEPT) {
  test(`H46: nothing is cut, covered or out of reach when it is large: ${name}`, async ({ host, page }) => {
    test.setTimeout(120_000);
    const state = STATES.find((one) => one.name === name);
    if (!state) throw new Error(`no state "${name}"`);
    const widget = await bring(state, host);
    for (const { name: way, width, height, change } of WAYS) {
      await lookAt(widget, { look: 'light', language: 'English', width: 720 });
      await page.setViewportSize({ width, height });
      const undo = await change?.(widget);
      expect.soft(await layoutFaults(widget), way).toEqual([]);
      expect.soft((await measureTargets(widget)).small, way).toEqual([]);
      await undo?.();
    }
  });
}
