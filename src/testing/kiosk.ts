import { html } from 'lit';

import { ChartFigure } from '../components/charts/chart-figure.js';
import { carefulNotices } from '../components/careful/doctor-first.js';
import { KioskResult } from '../components/kiosk/result/kiosk-result.js';
import { KioskPages } from '../components/kiosk/result/pages.js';
import { QuestionCard } from '../components/quiz/question.js';
import { provideCarefulNotices } from '../components/result/careful-notices.js';
import { PrintButton } from '../components/result/print-button.js';
import { addLanguage, findLanguage } from '../content/words/languages.js';
import { pack as arabic } from '../content/words/ar/index.js';
import { pack as urdu } from '../content/words/ur/index.js';
import { define } from '../lib/define.js';
import { mountWith, type Scene, type TestStage } from './explorer.js';
import { everything } from './look.js';
import { endMotion } from './result.js';

define('tx-chart', ChartFigure);
define('tx-question', QuestionCard);
define('tx-print', PrintButton);
define('tx-kiosk-pages', KioskPages);
define('tx-kiosk-result', KioskResult);
provideCarefulNotices(carefulNotices);

/** Screens that kiosks have, in CSS px. */
export const SCREENS = [[1280, 800], [1920, 1080], [800, 1280], [1080, 1920]] as const;
export type Screen = (typeof SCREENS)[number];

/** A result on a screen of this size, at the scale of a kiosk, or a larger one. */
export async function mountKiosk([width, height]: readonly [number, number], scene: Scene, scale = 1.25): Promise<{ stage: TestStage; element: KioskResult }> {
  addLanguage(arabic);
  addLanguage(urdu);
  const { stage, element } = await mountWith<KioskResult>(html`<tx-kiosk-result></tx-kiosk-result>`, { step: 'result', ...scene, width });
  stage.style.setProperty('--tx-scale', String(scale));
  const frame = element.parentElement as HTMLElement;
  frame.style.setProperty('font-size', `${16 * scale}px`);
  frame.style.setProperty('block-size', `${height}px`);
  findLanguage(stage.explorer.language.lang)?.dress?.(frame);
  await still(element);
  return { stage, element };
}

/** Waits until pages are cut and nothing moves any more. */
export async function still(element: KioskResult): Promise<void> {
  for (let count = 0; count < 4; count += 1) {
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  endMotion(element);
}

/** Whether somebody can see it. */
export function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
}

/** Everything that can be touched, with the room it gives to a finger. */
export function targetsIn(root: Element): readonly { readonly name: string; readonly box: DOMRect }[] {
  return everything(root).filter((one) => one.matches('button, a[href], input, summary, select, textarea'))
    .map((one) => ({ name: one.getAttribute('aria-label') ?? one.textContent.trim().replace(/\s+/g, ' '), element: one.closest('label') ?? one.closest('.option') ?? one }))
    .filter(({ element }) => isSeen(element))
    .map(({ name, element }) => ({ name, box: element.getBoundingClientRect() }));
}

/** Targets that are too small, and those that are too near to each other. */
export function narrowTargets(root: Element): readonly string[] {
  const targets = targetsIn(root);
  const small = targets.filter(({ box }) => box.width < 60 || box.height < 60).map(({ name, box }) => `small: ${name} ${box.width} ${box.height}`);
  const near = targets.flatMap((one, index) => targets.slice(index + 1).filter((other) => gapBetween(one.box, other.box) < 11.9)
    .map((other) => `near: ${one.name} | ${other.name}`));
  return [...small, ...near];
}

function gapBetween(a: DOMRect, b: DOMRect): number {
  return Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
}

/** A canvas reaches over the room of its chart on both sides, so that a mark at an end is drawn whole. */
const CANVAS_OVER_PX = 11;

/** Letters of Nastaliq reach a little over their last line; the room shows 12 px more than its height. */
const LETTERS_OVER_PX = 10;

/** Whether a block in this box reaches over its end. Engines count letters that reach over their own line differently, and cut none. */
function isOutgrown(box: Element): boolean {
  const { bottom } = box.getBoundingClientRect();
  return everything(box).some((one) => !/^(inline|none|contents)$/.test(getComputedStyle(one).display) && one.getBoundingClientRect().bottom > bottom + 2);
}

/** What scrolls, and what reaches over the edge of what holds it. */
export function overflowing(root: Element): readonly string[] {
  const screen = root.getBoundingClientRect();
  const edge = 1.5;
  const isOut = ({ top, bottom, left, right }: DOMRect): boolean =>
    top < screen.top - edge || bottom > screen.bottom + edge || left < screen.left - edge || right > screen.right + edge;
  const held = everything(root).filter((one) => one.matches('.room, .side, .foot, .answers, .short, .body, .tabs')
    && /^TX-KIOSK/.test((one.getRootNode() as ShadowRoot).host.tagName));
  return [
    ...held.filter((one) => (one.scrollHeight > one.clientHeight + (one.matches('.room') ? LETTERS_OVER_PX : 2) && isOutgrown(one)) || one.scrollWidth > one.clientWidth + CANVAS_OVER_PX)
      .map((one) => `over: .${one.className} ${one.scrollHeight} in ${one.clientHeight}, ${one.scrollWidth} in ${one.clientWidth}`),
    ...everything(root).filter((one) => one.matches('p, button, h1, h2, h3, svg.qr, label') && !one.closest('.vh') && isSeen(one) && isOut(one.getBoundingClientRect()))
      .map((one) => `out: ${one.localName} ${one.textContent.trim().slice(0, 40)}`),
    ...everything(root).filter((one) => one.hasAttribute('tall')).map(() => 'scrolls'),
  ];
}
